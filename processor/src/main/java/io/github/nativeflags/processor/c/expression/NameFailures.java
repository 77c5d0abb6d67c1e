package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.text.NearNames;
import io.github.nativeflags.processor.text.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Why names have no value. */
final class NameFailures {
  /** To look for near names takes time, and no one reads more. */
  private static final int MOST_HINTS = 20;

  private final UndefinedNames text;
  private final Map<String, Problem> failed = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> objects = new HashSet<>();
  private int hints = MOST_HINTS;

  NameFailures(UndefinedNames text) {
    this.text = text;
  }

  void define(String name) {
    known.add(name);
    failed.remove(name);
  }

  void fail(String name, Problem why) {
    failed.put(name, why);
  }

  /** Notes a name as that of a structure or of a variable that is no constant. */
  void object(String name) {
    objects.add(name);
  }

  boolean isFailed(String name) {
    return failed.containsKey(name);
  }

  Optional<Problem> failure(String name) {
    String last = name.substring(name.lastIndexOf(':') + 1);
    return Optional.ofNullable(failed.get(last)).or(() -> text.failure(name));
  }

  /** That a name is used which has no value, with what the text lets us know of it. */
  CFailure at(Token use, String name) {
    return failure(name).map(why -> failed(use, why)).orElseGet(() -> other(use, name));
  }

  private static CFailure failed(Token use, Problem why) {
    return new CFailure(why.other().isPresent() ? why : why.with("needed here", use.place()));
  }

  private CFailure other(Token use, String name) {
    return objects.contains(name)
        ? CFailure.unsupported(use, name, "it is declared as no integer")
        : undefined(use, name);
  }

  private CFailure undefined(Token use, String name) {
    Problem problem = CFailure.problem(use, ProblemKind.UNDEFINED_IDENTIFIER, name, hint(name));
    return new CFailure(explained(name, problem));
  }

  private String hint(String name) {
    if (hints-- <= 0) {
      return "";
    }
    Set<String> others = new HashSet<>(known);
    others.remove(name);
    return NearNames.hint(name, others);
  }

  private Problem explained(String name, Problem problem) {
    Optional<Place> leftOut = text.leftOut(name);
    if (leftOut.isPresent()) {
      return problem.with("left out by this", leftOut.get());
    }
    String missing = String.join(", ", text.missing());
    return missing.isEmpty()
        ? problem
        : problem.remedied(
            "The text includes " + missing + ": name the file that declares it as another source.");
  }
}
