package io.github.nativeflags.processor.model;

import io.github.nativeflags.NativeFlagEnum.Abi;
import io.github.nativeflags.NativeFlagEnum.Constant.Role;
import io.github.nativeflags.NativeFlagEnum.Interop;
import io.github.nativeflags.NativeFlagEnum.Kind;
import io.github.nativeflags.NativeFlagEnum.OnProblem;
import io.github.nativeflags.NativeFlagEnum.Underlying;
import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.doc.Doc;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A spec as written: the annotation and the interface it stands on.
 *
 * @param packageName the package, empty for the unnamed one
 * @param simpleName the interface's simple name
 * @param binaryPrefix the names of the enclosing types, empty for a top-level interface
 * @param syntax the joined {@code syntax}, or nothing
 * @param source the files
 * @param types the enumerations meant
 * @param macros the macros meant as one enumeration
 * @param defines macros that the text relies on
 * @param name the Java name, or an empty string
 * @param kind the kind
 * @param stripPrefix the prefix to remove
 * @param underlying the integer type
 * @param abi the ABI
 * @param implicitValues whether constants without a value are numbered as C would
 * @param fields the fields
 * @param overrides what is different for single constants, by C name
 * @param declaredIn the SDK header, or an empty string
 * @param interop the libraries whose mapping the generated types take part in
 * @param check whether to write a check file
 * @param onProblem what an error of one among several enumerations does
 * @param publicAccess whether the generated types are public
 * @param javaConstants the constants of the interface itself
 * @param javaBits the width of the widest type among them
 * @param doc the interface's own documentation
 * @param maxConstants how many constants an enum may have
 */
public record FlagSpec(
    String packageName,
    String simpleName,
    String binaryPrefix,
    Optional<String> syntax,
    List<String> source,
    List<String> types,
    List<String> macros,
    List<String> defines,
    String name,
    Kind kind,
    String stripPrefix,
    Underlying underlying,
    Abi abi,
    boolean implicitValues,
    List<Field> fields,
    Map<String, Override> overrides,
    String declaredIn,
    Set<Interop> interop,
    boolean check,
    OnProblem onProblem,
    boolean publicAccess,
    List<CConstant> javaConstants,
    int javaBits,
    Doc doc,
    int maxConstants) {
  private static final String SUFFIX = "Spec";

  /** A spec that says nothing but what its texts are read for. */
  public static FlagSpec of(String simpleName, List<String> types, List<String> macros, Abi abi) {
    return new FlagSpec(
        "",
        simpleName,
        "",
        Optional.empty(),
        List.of(),
        types,
        macros,
        List.of(),
        "",
        Kind.AUTO,
        "",
        Underlying.AUTO,
        abi,
        false,
        List.of(),
        Map.of(),
        "",
        Set.of(),
        false,
        OnProblem.FAIL,
        true,
        List.of(),
        0,
        Doc.EMPTY,
        Integer.MAX_VALUE);
  }

  /** What {@code @MaskField} says; empty strings and lists say nothing. */
  public record Field(String name, String mask, List<String> members, String zero) {}

  /** What {@code @Constant} says of one constant; empty strings say nothing. */
  public record Override(String name, Role role, String deprecated) {
    /** Nothing said. */
    public static final Override NONE = new Override("", Role.AUTO, "");
  }

  /** The interface's simple name without {@code Spec} at its end, if that leaves a name. */
  public Optional<String> stem() {
    return Optional.of(simpleName)
        .filter(name -> name.length() > SUFFIX.length() && name.endsWith(SUFFIX))
        .map(name -> name.substring(0, name.length() - SUFFIX.length()));
  }

  /** The interface's qualified name. */
  public String qualifiedName() {
    return (packageName.isEmpty() ? "" : packageName + ".") + binaryPrefix + simpleName;
  }
}
