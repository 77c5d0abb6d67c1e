package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.page.describe.Described;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reference page as read.
 *
 * @param file its file name
 * @param title its title, without markup
 * @param address where it is published
 * @param names the C names of the enumeration it documents, first the one it is known by
 * @param header the SDK header that declares the enumeration
 * @param microsoft whether it is a Microsoft reference page, by its front matter
 * @param summary what it says before its syntax block
 * @param remarks its remarks
 * @param seeAlso what it refers to
 * @param requirements its requirements, label to text, in order
 * @param syntax its C blocks that declare enumerations (with the {@code #define}s they need), in
 *     order
 * @param constants its descriptions of constants, in order; one may be described twice
 * @param combining what it says of combining the constants
 */
public record ReferencePage(
    String file,
    Optional<String> title,
    Optional<String> address,
    List<String> names,
    Optional<String> header,
    boolean microsoft,
    Doc summary,
    Doc remarks,
    Doc seeAlso,
    Map<String, String> requirements,
    List<SourceText> syntax,
    List<Described> constants,
    Optional<Combining> combining) {
  private static final Pattern ENUMERATION = Pattern.compile("(?i)\\benum(?:eration)?\\b");

  /** The C name it is known by. */
  public Optional<String> name() {
    return names.stream().findFirst();
  }

  /** Whether it is meant to document an enumeration, even if it does not declare it. */
  public boolean isAboutEnumeration() {
    return title.filter(t -> ENUMERATION.matcher(t).find()).isPresent()
        || constants.stream().anyMatch(Described::listed);
  }
}
