package io.github.nativeflags.processor.problem;

import io.github.nativeflags.processor.text.Place;

/** A problem as text: its sentence, the places involved with a caret, and the remedy. */
public final class ProblemText {
  private ProblemText() {}

  /** The text; lines after the first are indented. */
  public static String of(Problem problem) {
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
}
