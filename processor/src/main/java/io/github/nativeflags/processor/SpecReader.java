package io.github.nativeflags.processor;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.processor.JavaConstants.Declared;
import io.github.nativeflags.processor.model.FlagSpec;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** A spec interface with its annotation, as a value. */
final class SpecReader {
  private final ProcessingEnvironment environment;
  private final ProcessorOptions options;

  SpecReader(ProcessingEnvironment environment, ProcessorOptions options) {
    this.environment = environment;
    this.options = options;
  }

  Optional<FlagSpec> read(TypeElement element, Problems problems) {
    NativeFlagEnum annotation = element.getAnnotation(NativeFlagEnum.class);
    boolean hasSyntax = annotation.syntax().length > 0;
    boolean hasSource = annotation.source().length > 0;
    if (element.getKind() != ElementKind.INTERFACE) {
      problems.add(Problem.of(ProblemKind.NOT_AN_INTERFACE, element.getSimpleName()));
      return Optional.empty();
    }
    if (hasSyntax && hasSource) {
      problems.add(Problem.of(ProblemKind.SYNTAX_AND_SOURCE).on("source"));
      return Optional.empty();
    }
    if ((hasSyntax || hasSource)
        && !ElementFilter.fieldsIn(element.getEnclosedElements()).isEmpty()) {
      problems.add(Problem.of(ProblemKind.OWN_CONSTANTS, element.getSimpleName()));
    }
    Declared declared =
        hasSyntax || hasSource
            ? Declared.NOTHING
            : new JavaConstants(environment, element).read(problems);
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    if (!hasSyntax && !hasSource && declared.constants().isEmpty()) {
      problems.add(Problem.of(ProblemKind.NO_CONSTANTS, element.getSimpleName()));
      return Optional.empty();
    }
    return Optional.of(
        new FlagSpec(
            packageName(element),
            element.getSimpleName().toString(),
            enclosing(element),
            hasSyntax ? Optional.of(String.join("", annotation.syntax())) : Optional.empty(),
            List.of(annotation.source()),
            List.of(annotation.types()),
            List.of(annotation.macros()),
            List.of(annotation.defines()),
            annotation.name(),
            annotation.kind(),
            annotation.stripPrefix(),
            annotation.underlying(),
            annotation.abi(),
            annotation.implicitValues(),
            fields(annotation),
            overrides(annotation),
            annotation.declaredIn(),
            Set.copyOf(List.of(annotation.interop())),
            options.check() || annotation.check(),
            annotation.onProblem(),
            annotation.access() == NativeFlagEnum.Access.PUBLIC,
            declared.constants(),
            declared.bits(),
            JavaConstants.documentation(environment, element),
            options.maxConstants()));
  }

  private String packageName(Element element) {
    return environment.getElementUtils().getPackageOf(element).getQualifiedName().toString();
  }

  private String enclosing(TypeElement element) {
    String packageName = packageName(element);
    String qualified = element.getQualifiedName().toString();
    int start = packageName.isEmpty() ? 0 : packageName.length() + 1;
    return qualified.substring(start, qualified.length() - element.getSimpleName().length());
  }

  private static List<FlagSpec.Field> fields(NativeFlagEnum annotation) {
    return Stream.of(annotation.fields())
        .map(f -> new FlagSpec.Field(f.name(), f.mask(), List.of(f.members()), f.zero()))
        .toList();
  }

  private static Map<String, FlagSpec.Override> overrides(NativeFlagEnum annotation) {
    Map<String, FlagSpec.Override> overrides = new LinkedHashMap<>();
    for (NativeFlagEnum.Constant constant : annotation.constants()) {
      overrides.put(
          constant.nativeName(),
          new FlagSpec.Override(constant.name(), constant.role(), constant.deprecated()));
    }
    return overrides;
  }
}
