package io.github.nativeflags.processor.page.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The forms of files that are read neither as documentation nor as C. To read them as C would find
 * enumerations in what only resembles it: C#, code within prose, chance in bytes.
 */
final class OtherForms {
  private static final String HEADER = "Name the C header that declares the constants.";
  private static final String PAGE =
      "Name the C header, or documentation as HTML, Markdown or a manual page.";
  private static final String PUBLISHED =
      "Name the HTML or the manual page that is made of it, or the C header.";
  private static final String UNPACKED = "Unpack it, and name the file that is meant.";
  private static final String SAVED = "Save the page as HTML only, and name that file.";

  /** Bytes that no text has: of a hundred characters there are fewer in one. */
  private static final int CONTROLS = 3;

  /** Whose texts may begin as others do. */
  private static final Set<String> OF_C =
      Set.of(
          "h", "hh", "hpp", "hxx", "h++", "c", "cc", "cpp", "cxx", "c++", "idl", "odl", "inc",
          "inl", "ipp", "tcc", "def", "m", "mm", "cl", "cu", "cuh");

  /**
   * Which begin like nothing else, whatever they are called: bytes by what a decoder makes of them.
   */
  private static final List<Form> SURE =
      List.of(
          form("pdf", "%PDF-", "a PDF", PAGE),
          form("ps eps", "%!PS", "a PostScript document", PAGE),
          form("", "\\x1F[\\x8B\\u2039]", "compressed data that is damaged", UNPACKED),
          form("xz bz2 zst lzma z", "BZh\\d|.7zXZ\\x00", "compressed data", UNPACKED),
          form(
              "zip jar 7z tar tgz docx xlsx odt epub",
              "PK\\x03\\x04|7z\\xBC",
              "an archive",
              UNPACKED),
          form("chm", "ITSF", "compiled HTML help", "Save its pages as HTML."),
          form(
              "png jpg jpeg gif webp bmp ico tif tiff",
              "\\S?PNG\\r?\\n|GIF8[79]a|RIFF....WEBP",
              "an image",
              PAGE),
          form("rtf doc", "\\{\\\\rtf", "a word processor's document", PAGE),
          form("webarchive", "bplist", "a web archive", SAVED),
          form(
              "mht mhtml",
              "(?is)From: <Saved by|(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n){0,9}){0,20}?"
                  + "Content-Type: *multipart/related",
              "a web archive (MHTML)",
              SAVED),
          form("o a so dll exe lib class winmd", "\\x7FELF|MZ\\x90", "a compiled file", HEADER));

  /** Which begin like nothing else that is not documentation. */
  private static final List<Form> TEXTS =
      List.of(
          form("gir", "(?s)\\s*<.{0,900}?<repository\\b", "GObject introspection data", HEADER),
          form("", "(?s)\\s*<.{0,3000}?<registry\\b", "a registry of Khronos", HEADER),
          form("", "(?s)\\s*<.{0,900}?<doxygen\\b", "the XML of Doxygen", PUBLISHED),
          form("xml xsd xsl svg plist docbook dbk", "\\s*<(?:\\?xml|!|[A-Za-z])", "XML", PAGE),
          form("css", "@charset ", "a style sheet", PAGE));

  /** Whose beginning texts of C may have as well. */
  private static final List<Form> SOURCES =
      List.of(
          form("json", "\\s*[{\\[]\\s*\"[^\"\\n]*\"\\s*[:,\\]]", "JSON", PAGE),
          form("yml yaml toml ini", "", "a configuration file", PAGE),
          form("csv tsv", "", "a table of values", PAGE),
          form("rst", "(?ms)\\A.*^\\.\\. [\\w:-]+::", "reStructuredText", PUBLISHED),
          form(
              "adoc asciidoc asc",
              "\\s*= \\w|(?ms)\\A.*^\\[(?:source|NOTE|\\[)",
              "AsciiDoc",
              PUBLISHED),
          form("texi texinfo", "\\\\input texinfo", "a Texinfo document", PUBLISHED),
          form("tex latex", "\\s*\\\\documentclass", "a LaTeX document", PUBLISHED),
          form("pod", "=(?:pod|head1|encoding)\\b", "Perl's documentation", PUBLISHED),
          form("ms mom me roff", "[.'][A-Za-z]{2}\\b", "troff that is no manual page", PAGE),
          form("cs vb fs", "", "source code for .NET", HEADER),
          form("java kt kts scala groovy", "", "source code for the JVM", HEADER),
          form(
              "py js mjs ts go rs swift rb pl php lua pas zig sh",
              "#!/",
              "source code that is not C",
              HEADER),
          form("proto thrift capnp", "", "an interface definition that is not C", HEADER));

  private OtherForms() {}

  /**
   * A form.
   *
   * @param endings what the names of such files end in
   * @param start how they begin
   */
  private record Form(Set<String> endings, Pattern start, FileForm.Other other) {
    boolean isOf(FileStart file, boolean byEnding) {
      return byEnding && endings.contains(file.ending()) || start.matcher(file.text()).lookingAt();
    }
  }

  private static Form form(String endings, String start, String what, String instead) {
    Pattern pattern = Pattern.compile(start.isEmpty() ? "(?!)" : start);
    return new Form(Set.of(endings.split(" ")), pattern, new FileForm.Other(what, instead));
  }

  /** What is so by its beginning, or is no text at all. */
  static Optional<FileForm> sure(FileStart file) {
    Optional<FileForm> known = first(SURE, file, false);
    return known.isPresent() || !isBinary(file.text())
        ? known
        : first(SURE, file, true).or(() -> Optional.of(new FileForm.Other("binary data", PAGE)));
  }

  private static boolean isBinary(String text) {
    long controls =
        text.chars().filter(c -> c < ' ' && "\t\n\r\f\u000b\b\u001a\u001b".indexOf(c) < 0).count();
    return controls >= CONTROLS && 100 * controls >= CONTROLS * (long) text.length();
  }

  /** Whether the name of a file says that C is in it. */
  static boolean isOfC(FileStart file) {
    return OF_C.contains(file.ending());
  }

  /** What is text of another kind. */
  static Optional<FileForm> text(FileStart file) {
    Optional<FileForm> known = first(TEXTS, file, true).or(() -> first(SURE, file, true));
    return known.isPresent() || isOfC(file) ? known : first(SOURCES, file, true);
  }

  private static Optional<FileForm> first(List<Form> forms, FileStart file, boolean byEnding) {
    return forms.stream().filter(f -> f.isOf(file, byEnding)).findFirst().map(Form::other);
  }
}
