package io.github.nativeflags.processor;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.processor.problem.Place;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind.Severity;
import io.github.nativeflags.processor.problem.Problems;
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
    this.annotation =
        spec.getAnnotationMirrors().stream()
            .filter(m -> m.getAnnotationType().toString().equals(NativeFlagEnum.class.getName()))
            .findFirst()
            .orElseThrow();
  }

  void report(Problems problems) {
    problems.list().stream().filter(p -> !silenced(p)).forEach(this::report);
  }

  private void report(Problem problem) {
    Diagnostic.Kind kind =
        switch (problem.kind().severity()) {
          case ERROR -> Diagnostic.Kind.ERROR;
          case WARNING -> Diagnostic.Kind.WARNING;
          case NOTE -> Diagnostic.Kind.NOTE;
        };
    messager.printMessage(kind, message(problem), spec, annotation, blamed(problem));
  }

  static String message(Problem problem) {
    StringBuilder message = new StringBuilder();
    message.append('[').append(problem.kind().id()).append("] ").append(problem.sentence());
    problem.place().ifPresent(place -> message.append(excerpt("", place)));
    problem.other().ifPresent(o -> message.append(excerpt(o.relation() + ": ", o.place())));
    if (!problem.remedy().isEmpty()) {
      message.append("\n  ").append(problem.remedy());
    }
    return message.toString();
  }

  /** The place, the line and a caret under the column, kept in view on very long lines. */
  private static String excerpt(String relation, Place place) {
    if (!place.known()) {
      return "\n  " + relation + place;
    }
    int start = Math.max(0, place.column() - 61);
    String line = place.excerpt().replaceAll("\\p{Cntrl}", " ");
    String shown = line.substring(Math.min(start, line.length()));
    shown = shown.substring(0, Math.min(120, shown.length()));
    String caret = " ".repeat(Math.max(0, place.column() - 1 - start)) + "^";
    return "\n  " + relation + place + "\n    " + shown + "\n    " + caret;
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
