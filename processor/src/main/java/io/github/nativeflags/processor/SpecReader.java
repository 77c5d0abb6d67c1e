package io.github.nativeflags.processor;

import io.github.nativeflags.processor.model.FlagSpec;
import io.github.nativeflags.processor.model.SpecName;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
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

  Optional<FlagSpec> read(TypeElement element, SpecAttributes annotation, Problems problems) {
    if (element.getKind() != ElementKind.INTERFACE) {
      problems.add(Problem.of(ProblemKind.NOT_AN_INTERFACE, element.getSimpleName()));
      return Optional.empty();
    }
    if (gives(annotation, "syntax") && gives(annotation, "source")) {
      problems.add(Problem.of(ProblemKind.SYNTAX_AND_SOURCE).on("source"));
      return Optional.empty();
    }
    FlagSpec.JavaConstants own = constants(element, annotation, problems);
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new FlagSpec(
            name(element),
            SpecAnnotation.texts(annotation, own),
            SpecAnnotation.choice(annotation),
            SpecAnnotation.meaning(annotation, JavaConstants.comment(environment, element).doc()),
            SpecAnnotation.naming(annotation),
            SpecAnnotation.output(annotation, options)));
  }

  /** The interface's own constants: what there is to read where it names no text. */
  private FlagSpec.JavaConstants constants(
      TypeElement element, SpecAttributes annotation, Problems problems) {
    if (gives(annotation, "syntax") || gives(annotation, "source")) {
      if (!ElementFilter.fieldsIn(element.getEnclosedElements()).isEmpty()) {
        problems.add(Problem.of(ProblemKind.OWN_CONSTANTS, element.getSimpleName()));
      }
      return FlagSpec.JavaConstants.NONE;
    }
    FlagSpec.JavaConstants own = new JavaConstants(environment, element).read(problems);
    if (own.constants().isEmpty() && !problems.hasErrors()) {
      problems.add(Problem.of(ProblemKind.NO_CONSTANTS, element.getSimpleName()));
    }
    return own;
  }

  private static boolean gives(SpecAttributes annotation, String attribute) {
    return !annotation.strings(attribute).isEmpty();
  }

  private SpecName name(TypeElement element) {
    String packageName =
        environment.getElementUtils().getPackageOf(element).getQualifiedName().toString();
    String qualified = element.getQualifiedName().toString();
    int start = packageName.isEmpty() ? 0 : packageName.length() + 1;
    String simpleName = element.getSimpleName().toString();
    String enclosing = qualified.substring(start, qualified.length() - simpleName.length());
    return new SpecName(packageName, enclosing, simpleName);
  }
}
