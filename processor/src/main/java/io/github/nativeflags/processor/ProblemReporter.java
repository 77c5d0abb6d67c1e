package io.github.nativeflags.processor;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind.Severity;
import io.github.nativeflags.processor.problem.ProblemText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The problems of a spec, told on the part of its annotation that each concerns. */
final class ProblemReporter {
  private final Messager messager;
  private final TypeElement spec;
  private final AnnotationMirror annotation;

  ProblemReporter(Messager messager, TypeElement spec) {
    this.messager = messager;
    this.spec = spec;
    this.annotation = SpecAttributes.mirror(spec);
  }

  void report(List<Problem> problems) {
    problems.stream().filter(p -> !silenced(p)).forEach(this::report);
  }

  private void report(Problem problem) {
    Diagnostic.Kind kind =
        switch (problem.kind().severity()) {
          case ERROR -> Diagnostic.Kind.ERROR;
          case WARNING -> Diagnostic.Kind.WARNING;
          case NOTE -> Diagnostic.Kind.NOTE;
        };
    messager.printMessage(kind, ProblemText.of(problem), spec, annotation, blamed(problem));
  }

  private @Nullable AnnotationValue blamed(Problem problem) {
    return Stream.of(problem.attribute(), "syntax", "source")
        .map(this::given)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private Optional<AnnotationValue> given(String attribute) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(attribute)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  private boolean silenced(Problem problem) {
    SuppressWarnings suppressed = spec.getAnnotation(SuppressWarnings.class);
    return problem.kind().severity() != Severity.ERROR
        && suppressed != null
        && List.of(suppressed.value()).contains("nativeflags:" + problem.kind().id());
  }
}
