package io.github.nativeflags.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/**
 * The annotation of a spec, or one nested in it, by the names of its attributes: its class is there
 * where the sources are compiled, and need not be where the processor runs.
 */
final class SpecAttributes {
  static final String NAME = "io.github.nativeflags.NativeFlagEnum";

  /** What javac and Eclipse show instead of a value, of whatever type. */
  private static final String UNKNOWN = "<error>";

  private final ProcessingEnvironment environment;
  private final Map<String, AnnotationValue> values = new HashMap<>();

  private SpecAttributes(ProcessingEnvironment environment, AnnotationMirror mirror) {
    this.environment = environment;
    environment
        .getElementUtils()
        .getElementValuesWithDefaults(mirror)
        .forEach((method, value) -> values.put(method.getSimpleName().toString(), value));
  }

  static SpecAttributes of(ProcessingEnvironment environment, TypeElement spec) {
    return new SpecAttributes(environment, mirror(spec));
  }

  /** The annotation as written. */
  static AnnotationMirror mirror(TypeElement spec) {
    return spec.getAnnotationMirrors().stream()
        .filter(m -> isOurs(m.getAnnotationType()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOurs(DeclaredType type) {
    return type.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(NAME);
  }

  /** Whether the compiler knows each value by now; it tells itself of those that it never does. */
  boolean isComplete() {
    return values.values().stream().flatMap(SpecAttributes::entries).allMatch(this::isKnown);
  }

  private boolean isKnown(AnnotationValue value) {
    return value.getValue() instanceof AnnotationMirror nested
        ? new SpecAttributes(environment, nested).isComplete()
        : !value.getValue().equals(UNKNOWN);
  }

  boolean flag(String attribute) {
    return Boolean.TRUE.equals(value(attribute).getValue());
  }

  String string(String attribute) {
    return String.valueOf(value(attribute).getValue());
  }

  List<String> strings(String attribute) {
    return entries(value(attribute)).map(v -> String.valueOf(v.getValue())).toList();
  }

  /** The name of a constant of an enum. */
  String constant(String attribute) {
    return constant(value(attribute));
  }

  /** The names of constants of an enum. */
  List<String> constants(String attribute) {
    return entries(value(attribute)).map(SpecAttributes::constant).toList();
  }

  private static String constant(AnnotationValue value) {
    return ((VariableElement) value.getValue()).getSimpleName().toString();
  }

  List<SpecAttributes> annotations(String attribute) {
    return entries(value(attribute))
        .map(AnnotationValue::getValue)
        .map(AnnotationMirror.class::cast)
        .map(mirror -> new SpecAttributes(environment, mirror))
        .toList();
  }

  private AnnotationValue value(String attribute) {
    return Optional.ofNullable(values.get(attribute)).orElseThrow();
  }

  /** The entries of an array, of which compilers may show a single one by itself. */
  private static Stream<? extends AnnotationValue> entries(AnnotationValue value) {
    return value.getValue() instanceof List<?> entries
        ? entries.stream().map(AnnotationValue.class::cast)
        : Stream.of(value);
  }
}
