package io.github.nativeflags.processor.page.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of documentation that are known. */
public final class PageFormats {
  /** In the order in which they are asked. */
  private static final List<PageFormat> ALL =
      List.of(new MarkdownFormat(), new HtmlFormat(), new ManualFormat());

  /** Enough for a licence in a comment before what tells the format. */
  private static final int START = 4_000;

  private PageFormats() {}

  /** The format of a file: by the ending of its name, else by how it begins. */
  public static Optional<PageFormat> of(String file, String content) {
    String ending = ending(file);
    String start = content.substring(0, Math.min(content.length(), START));
    return ALL.stream()
        .filter(f -> f.endings().contains(ending))
        .findFirst()
        .or(() -> ALL.stream().filter(f -> f.begins(start)).findFirst());
  }

  private static String ending(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
