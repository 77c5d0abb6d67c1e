package io.github.nativeflags.processor.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.text.Place;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What users are told of texts: sentences, each at a place that is there. */
public final class ProblemPlaces {
  /** HTML, which is told as the text it is. */
  private static final Pattern MARKUP = Pattern.compile("[&<]");

  private final Map<String, List<String>> lines;

  private ProblemPlaces(Map<String, List<String>> lines) {
    this.lines = lines;
  }

  /** What may be told of files, by their names. */
  public static ProblemPlaces of(Map<String, String> files) {
    return new ProblemPlaces(
        files.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, f -> List.of(f.getValue().split("\n", -1)))));
  }

  /** Checks problems. */
  public void check(List<Problem> problems) {
    for (Problem problem : problems) {
      assertNotEquals(ProblemKind.INTERNAL_ERROR, problem.kind(), problem::sentence);
      Stream.concat(problem.place().stream(), problem.other().stream().map(Problem.Other::place))
          .forEach(this::check);
    }
  }

  /** Checks a place. */
  public void check(Place place) {
    List<String> text = lines.get(place.file());
    if (text == null || !place.known()) {
      return;
    }
    if (place.line() == text.size() + 1 && place.excerpt().isEmpty()) {
      return; // The end of a text whose last line has an end
    }
    assertTrue(place.line() <= text.size(), place::toString);
    String line = text.get(place.line() - 1);
    if (place.file().endsWith(".md") && MARKUP.matcher(line).find()) {
      return;
    }
    assertEquals(line.stripTrailing(), place.excerpt(), place::toString);
    assertTrue(place.column() >= 1 && place.column() <= line.length() + 1, place::toString);
  }
}
