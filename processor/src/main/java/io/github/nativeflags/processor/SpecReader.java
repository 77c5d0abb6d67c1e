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
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** A spec interface with its annotation, as a value. */
final class SpecReader {
  static final String MAX_CONSTANTS_OPTION = "nativeflags.maxEnumConstants";

  /** javac compiles an enum of about 3,400 constants, ecj one of 2,400; this is safe in both. */
  private static final int DEFAULT_MAX_CONSTANTS = 2000;

  private final ProcessingEnvironment environment;

  SpecReader(ProcessingEnvironment environment) {
    this.environment = environment;
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
    JavaConstants own = new JavaConstants(environment, element);
    Declared declared = hasSyntax || hasSource ? Declared.NOTHING : own.read(element, problems);
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
            overrides(annotation),
            annotation.declaredIn(),
            annotation.access() == NativeFlagEnum.Access.PUBLIC,
            declared.constants(),
            declared.bits(),
            own.doc(element),
            maxConstants(problems)));
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

  private static Map<String, FlagSpec.Override> overrides(NativeFlagEnum annotation) {
    Map<String, FlagSpec.Override> overrides = new LinkedHashMap<>();
    for (NativeFlagEnum.Constant constant : annotation.constants()) {
      overrides.put(
          constant.nativeName(),
          new FlagSpec.Override(constant.name(), constant.role(), constant.deprecated()));
    }
    return overrides;
  }

  private int maxConstants(Problems problems) {
    String option = environment.getOptions().get(MAX_CONSTANTS_OPTION);
    if (option == null) {
      return DEFAULT_MAX_CONSTANTS;
    }
    if (!option.matches("0*[1-9]\\d{0,8}")) {
      problems.add(
          Problem.of(
              ProblemKind.INVALID_OPTION,
              MAX_CONSTANTS_OPTION,
              option,
              "it takes a whole number from 1 to 999999999"));
      return DEFAULT_MAX_CONSTANTS;
    }
    return Integer.parseInt(option);
  }
}
