package io.github.nativeflags.processor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The attributes of the annotation and what they may be, as this processor knows them. */
final class AnnotationMembers {
  private static final Set<String> KNOWN =
      known(
          """
      NativeFlagEnum: syntax source types macros defines name kind stripPrefix underlying abi
      NativeFlagEnum: implicitValues fields constants enumerations header declaredIn interop
      NativeFlagEnum: check descriptions onProblem access
      NativeFlagEnum.Kind: AUTO FLAGS VALUES
      NativeFlagEnum.Underlying: AUTO INT8 UINT8 INT16 UINT16 INT32 UINT32 INT64 UINT64
      NativeFlagEnum.Abi: AUTO LP64 LLP64
      NativeFlagEnum.Interop: JNA FFM
      NativeFlagEnum.OnProblem: FAIL SKIP
      NativeFlagEnum.Holds: CONSTANTS NUMBER SHIFTED_NUMBER
      NativeFlagEnum.Access: PUBLIC PACKAGE
      NativeFlagEnum.MaskField: name mask members zero holds
      NativeFlagEnum.Enumeration: nativeName name kind stripPrefix underlying fields constants
      NativeFlagEnum.Constant: nativeName name role deprecated preferred
      NativeFlagEnum.Constant.Role: AUTO ORDINARY SENTINEL
      """);

  private final Map<TypeElement, Optional<String>> differences = new HashMap<>();

  /** A member that only the compilation or only the processor knows: snapshots of two builds. */
  Optional<String> difference(TypeElement annotation) {
    return differences.computeIfAbsent(annotation, AnnotationMembers::compared);
  }

  private static Optional<String> compared(TypeElement annotation) {
    Set<String> there = members(annotation, "").collect(Collectors.toCollection(TreeSet::new));
    return Stream.concat(
            KNOWN.stream().filter(m -> !there.contains(m)).map(m -> "without " + m),
            there.stream().filter(m -> !KNOWN.contains(m)).map(m -> "with " + m))
        .findFirst();
  }

  private static Set<String> known(String lines) {
    return lines
        .lines()
        .map(line -> line.split(": "))
        .flatMap(type -> Stream.of(type[1].split(" ")).map(member -> type[0] + "." + member))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> members(TypeElement type, String around) {
    String name = around + type.getSimpleName();
    ElementKind kind =
        type.getKind() == ElementKind.ENUM ? ElementKind.ENUM_CONSTANT : ElementKind.METHOD;
    return Stream.concat(
        type.getEnclosedElements().stream()
            .filter(e -> e.getKind() == kind)
            .map(Element::getSimpleName)
            .map(member -> name + "." + member),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(nested -> members(nested, name + ".")));
  }
}
