package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.number.IntegerType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An enumeration as meant: all that the generators need.
 *
 * @param packageName the Java package, empty for the unnamed one
 * @param javaName the simple name of the Java enum
 * @param nativeName the C name: the first typedef, else the tag, else the Java name
 * @param headerName the name of the C header that declares the same constants
 * @param tag the C tag, if any
 * @param typedefs the C typedef names
 * @param flags whether its constants combine into masks
 * @param type the integer type of its values
 * @param constants the constants in C order
 * @param fields the fields, as the spec lists them
 * @param knownBits the union of all fields and all constants but sentinels, zero-extended from the
 *     width
 * @param output what is to be generated
 * @param doc the documentation of the enumeration as a whole: summary and remarks
 * @param origin where it all comes from
 */
public record FlagEnum(
    String packageName,
    String javaName,
    String nativeName,
    String headerName,
    Optional<String> tag,
    List<String> typedefs,
    boolean flags,
    IntegerType type,
    List<FlagConstant> constants,
    List<MaskFieldModel> fields,
    long knownBits,
    Output output,
    Doc doc,
    Origin origin) {

  /** The width: 8, 16, 32 or 64. */
  public int bits() {
    return type.bits();
  }

  /** Whether values have a sign. */
  public boolean signed() {
    return type.signed();
  }

  /** The simple name of the generated mask. */
  public String maskName() {
    return javaName + "Mask";
  }

  /** The simple name of the generated class of constants. */
  public String constantsName() {
    return javaName + "Constants";
  }

  /** The simple names of all Java types generated for it. */
  public List<String> typeNames() {
    return flags
        ? List.of(javaName, maskName(), constantsName())
        : List.of(javaName, constantsName());
  }

  /** Tells whether a constant has a Java name. */
  public boolean hasJavaName(String name) {
    return constants.stream().anyMatch(constant -> constant.javaName().equals(name));
  }

  /**
   * Provenance.
   *
   * @param spec the qualified name of the spec interface
   * @param text what was read: a file name, {@code syntax}, or the spec interface itself
   * @param title the page's title
   * @param address where the page is published
   * @param declaredIn the SDK header
   * @param requirements the page's requirements, label to text, in order
   * @param sha256 of the text read, in lower-case hex
   * @param macros whether the constants are macros in C
   */
  public record Origin(
      String spec,
      String text,
      Optional<String> title,
      Optional<String> address,
      Optional<String> declaredIn,
      Map<String, String> requirements,
      String sha256,
      boolean macros) {}
}
