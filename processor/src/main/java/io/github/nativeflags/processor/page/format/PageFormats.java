package io.github.nativeflags.processor.page.format;

import java.util.List;
import java.util.Optional;

/** The formats of documentation that are known. */
public final class PageFormats {
  /** In the order in which they are asked. */
  private static final List<PageFormat> ALL =
      List.of(new MarkdownFormat(), new HtmlFormat(), new ManualFormat());

  private PageFormats() {}

  /** The format of a file: by the ending of its name, else by how it begins. */
  public static Optional<PageFormat> of(String file, String content) {
    return of(FileStart.of(file, content));
  }

  /** Whether a file may be a manual page, by the ending of its name: how it begins tells. */
  public static boolean mayBeManual(String file) {
    return ManualFormat.endsAsManual(FileStart.of(file, ""));
  }

  static Optional<PageFormat> of(FileStart start) {
    return ALL.stream()
        .filter(f -> f.isNamed(start))
        .findFirst()
        .or(() -> ALL.stream().filter(f -> f.begins(start.text())).findFirst());
  }
}
