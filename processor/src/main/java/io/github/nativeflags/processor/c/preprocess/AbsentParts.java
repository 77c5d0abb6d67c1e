package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where a text goes on in a file that is not read. */
final class AbsentParts {
  private final NavigableMap<Integer, List<Problem>> byPlace = new TreeMap<>();

  /** Notes a file that was not found before the token of a place among all. */
  void add(int place, Token directive, String written) {
    add(place, Problem.at(directive.place(), ProblemKind.MISSING_INCLUDE, written));
  }

  /** Notes the bytes of a file (C23 6.10.4). */
  void addBytes(int place, Token directive) {
    String why = "it stands for the bytes of a file";
    add(place, Problem.at(directive.place(), ProblemKind.UNSUPPORTED_EXPRESSION, "#embed", why));
  }

  private void add(int place, Problem problem) {
    byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(problem);
  }

  /** What is missing behind a token and before another. */
  List<Problem> between(int from, int to) {
    return byPlace.subMap(from, false, to, false).values().stream().flatMap(List::stream).toList();
  }
}
