package io.github.nativeflags.processor;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.processor.c.CConstant;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.model.FlagSpec;
import io.github.nativeflags.processor.page.JavadocComment;
import io.github.nativeflags.processor.problem.Place;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** A spec interface with its annotation, as a value. */
final class SpecReader {
  static final String MAX_CONSTANTS_OPTION = "nativeflags.maxEnumConstants";

  private static final Map<TypeKind, Integer> WIDTHS =
      Map.of(TypeKind.BYTE, 8, TypeKind.SHORT, 16, TypeKind.INT, 32, TypeKind.LONG, 64);

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
    List<CConstant> constants = hasSyntax || hasSource ? List.of() : constants(element);
    if (!hasSyntax && !hasSource && constants.isEmpty()) {
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
            constants,
            width(element),
            doc(element),
            maxConstants()));
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

  private List<CConstant> constants(TypeElement element) {
    List<CConstant> constants = new ArrayList<>();
    for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
      if (WIDTHS.containsKey(field.asType().getKind())
          && field.getConstantValue() instanceof Number value) {
        String name = field.getSimpleName().toString();
        Place place = new Place(element.getSimpleName() + ".java", 1, 1, name);
        constants.add(
            new CConstant(
                name,
                value.longValue(),
                0,
                false,
                doc(field),
                environment.getElementUtils().isDeprecated(field)
                    ? Optional.of("")
                    : Optional.empty(),
                place));
      }
    }
    return constants;
  }

  private static int width(TypeElement element) {
    return ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
        .mapToInt(f -> WIDTHS.getOrDefault(f.asType().getKind(), 0))
        .max()
        .orElse(0);
  }

  private Doc doc(Element element) {
    String comment = environment.getElementUtils().getDocComment(element);
    return comment == null ? Doc.EMPTY : JavadocComment.read(comment);
  }

  private int maxConstants() {
    String option = environment.getOptions().get(MAX_CONSTANTS_OPTION);
    return option != null && option.matches("\\d{1,6}")
        ? Integer.parseInt(option)
        : DEFAULT_MAX_CONSTANTS;
  }
}
