package io.github.nativeflags.processor.problem;

import io.github.nativeflags.processor.text.Place;
import java.util.List;
import java.util.Optional;

/**
 * One sentence to the user, with where it applies.
 *
 * @param kind what went wrong
 * @param sentence what went wrong here
 * @param place where in the C text or page
 * @param other another place involved, with what it has to do with it
 * @param remedy what to do about it, or an empty string
 * @param attribute the attribute of the annotation to blame, or an empty string for the one that
 *     gave the text
 */
public record Problem(
    ProblemKind kind,
    String sentence,
    Optional<Place> place,
    Optional<Other> other,
    String remedy,
    String attribute) {

  /** Another place that a problem involves, such as the first of two declarations. */
  public record Other(String relation, Place place) {}

  /** A problem without a place in a text. The arguments fill the kind's sentence. */
  public static Problem of(ProblemKind kind, Object... arguments) {
    return new Problem(
        kind,
        kind.sentence(arguments),
        Optional.empty(),
        Optional.empty(),
        kind.remedy(arguments),
        "");
  }

  /** A problem at a place. The arguments fill the kind's sentence. */
  public static Problem at(Place place, ProblemKind kind, Object... arguments) {
    return new Problem(
        kind,
        kind.sentence(arguments),
        Optional.of(place),
        Optional.empty(),
        kind.remedy(arguments),
        "");
  }

  /** What it is told for once: of a name that is not there, not for each of its uses. */
  public Object cause() {
    boolean absent =
        kind == ProblemKind.UNDEFINED_MACRO || kind == ProblemKind.UNDEFINED_IDENTIFIER;
    return absent ? List.of(kind, sentence) : this;
  }

  /** Whether it forbids to generate. */
  public boolean isError() {
    return kind.severity() == ProblemKind.Severity.ERROR;
  }

  /** The same problem, naming another place involved. */
  public Problem with(String relation, Place otherPlace) {
    return new Problem(
        kind, sentence, place, Optional.of(new Other(relation, otherPlace)), remedy, attribute);
  }

  /** The same problem, blamed on an attribute of the annotation. */
  public Problem on(String blamed) {
    return new Problem(kind, sentence, place, other, remedy, blamed);
  }

  /** The same problem, with another remedy. */
  public Problem remedied(String better) {
    return new Problem(kind, sentence, place, other, better, attribute);
  }
}
