package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.text.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What may be otherwise than it was taken, by where it stands.
 *
 * @param byLine the problems of each line of each file
 */
record Doubts(Map<String, NavigableMap<Integer, List<Problem>>> byLine) {
  static Doubts of(List<Problem> all) {
    Map<String, NavigableMap<Integer, List<Problem>>> files = new HashMap<>();
    for (Problem problem : all) {
      problem
          .place()
          .ifPresent(
              at ->
                  files
                      .computeIfAbsent(at.file(), f -> new TreeMap<>())
                      .computeIfAbsent(at.line(), l -> new ArrayList<>())
                      .add(problem));
    }
    return new Doubts(files);
  }

  /** Those on the lines between two tokens. */
  List<Problem> between(Token first, Token last) {
    NavigableMap<Integer, List<Problem>> lines = byLine.get(first.source().file());
    if (lines == null) {
      return List.of();
    }
    Place from = first.place();
    Place to = last.place();
    return from.line() >= to.line()
        ? List.of()
        : lines.subMap(from.line(), false, to.line(), false).values().stream()
            .flatMap(List::stream)
            .toList();
  }
}
