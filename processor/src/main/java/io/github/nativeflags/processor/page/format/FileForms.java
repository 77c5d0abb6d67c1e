package io.github.nativeflags.processor.page.format;

/** The forms of files. */
public final class FileForms {
  private FileForms() {}

  /**
   * What a file is, by the ending of its name and by how it begins.
   *
   * @param file its name, or a path that ends in it
   * @param content its text, as far as its bytes spell one
   */
  public static FileForm of(String file, String content) {
    FileStart start = FileStart.of(file, content);
    return OtherForms.sure(start)
        .or(() -> PageFormats.of(start).map(FileForm.Page::new))
        .or(() -> OtherForms.text(start))
        .orElseGet(() -> code(start, content));
  }

  private static FileForm code(FileStart start, String content) {
    return !OtherForms.isOfC(start) && PastedFormat.is(content)
        ? new FileForm.Page(new PastedFormat())
        : new FileForm.Code();
  }
}
