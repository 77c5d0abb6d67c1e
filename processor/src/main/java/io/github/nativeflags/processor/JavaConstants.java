package io.github.nativeflags.processor;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.expression.Written;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.html.JavadocComment;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** The constants that a spec interface declares itself. */
final class JavaConstants {
  private static final Map<TypeKind, Integer> WIDTHS =
      Map.of(TypeKind.BYTE, 8, TypeKind.SHORT, 16, TypeKind.INT, 32, TypeKind.LONG, 64);

  private final ProcessingEnvironment environment;
  private final TypeElement spec;

  JavaConstants(ProcessingEnvironment environment, TypeElement spec) {
    this.environment = environment;
    this.spec = spec;
  }

  /**
   * What a spec declares.
   *
   * @param constants the constants
   * @param bits the width of the widest type among them
   */
  record Declared(List<CConstant> constants, int bits) {
    static final Declared NOTHING = new Declared(List.of(), 0);
  }

  Declared read(Problems problems) {
    List<VariableElement> fields = ElementFilter.fieldsIn(spec.getEnclosedElements());
    if (fields.isEmpty()) {
      return Declared.NOTHING;
    }
    FieldPlaces places = FieldPlaces.in(environment, spec);
    List<CConstant> constants = new ArrayList<>();
    int bits = 0;
    for (VariableElement field : fields) {
      int width = WIDTHS.getOrDefault(field.asType().getKind(), 0);
      if (width > 0 && field.getConstantValue() instanceof Number value) {
        constants.add(constant(field, value.longValue(), places.of(field)));
        bits = Math.max(bits, width);
      } else {
        String name = field.getSimpleName().toString();
        problems.add(Problem.at(places.of(field), ProblemKind.NOT_INTEGER, name));
      }
    }
    return new Declared(constants, bits);
  }

  private CConstant constant(VariableElement field, long value, Place place) {
    boolean isDeprecated = environment.getElementUtils().isDeprecated(field);
    Optional<String> deprecated = isDeprecated ? Optional.of("") : Optional.empty();
    String name = field.getSimpleName().toString();
    return new CConstant(
        name, value, 0, Written.UNSEEN, documentation(environment, field), deprecated, place);
  }

  /** The comment before a declaration. */
  static Doc documentation(ProcessingEnvironment environment, Element element) {
    String comment = environment.getElementUtils().getDocComment(element);
    return comment == null ? Doc.EMPTY : JavadocComment.read(comment);
  }
}
