package io.github.nativeflags.processor;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.expression.Written;
import io.github.nativeflags.processor.html.JavadocComment;
import io.github.nativeflags.processor.model.FlagSpec;
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
import javax.lang.model.util.Elements;

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

  FlagSpec.JavaConstants read(Problems problems) {
    List<VariableElement> fields = ElementFilter.fieldsIn(spec.getEnclosedElements());
    if (fields.isEmpty()) {
      return FlagSpec.JavaConstants.NONE;
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
    return new FlagSpec.JavaConstants(constants, bits);
  }

  private CConstant constant(VariableElement field, long value, Place place) {
    JavadocComment comment = comment(environment, field);
    Optional<String> deprecated =
        environment.getElementUtils().isDeprecated(field)
            ? comment.deprecated().or(() -> Optional.of(""))
            : Optional.empty();
    String name = field.getSimpleName().toString();
    return new CConstant(
        name, value, 0, Written.UNSEEN, comment.doc(), deprecated, place);
  }

  /** The comment before a declaration. */
  static JavadocComment comment(ProcessingEnvironment environment, Element element) {
    String comment = environment.getElementUtils().getDocComment(element);
    if (comment == null) {
      return JavadocComment.NONE;
    }
    return isMarkdown(environment.getElementUtils(), element)
        ? JavadocComment.ofMarkdown(comment)
        : JavadocComment.ofHtml(comment);
  }

  /** Java 23 has comments of two kinds, and a method to tell them apart. */
  private static boolean isMarkdown(Elements elements, Element element) {
    try {
      Object kind =
          Elements.class.getMethod("getDocCommentKind", Element.class).invoke(elements, element);
      return kind != null && kind.toString().equals("END_OF_LINE");
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
