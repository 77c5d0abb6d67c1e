package io.github.nativeflags.processor;

import static java.util.function.Predicate.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.processor.Rooms.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The house: each floor looks only down, nothing goes round in a circle, no room is too large, and
 * only the uppermost rooms know javac.
 */
class FloorsTest {
  /** From the bottom; a room is on the floor of the longest name that it begins with. */
  private static final List<String> FLOORS =
      List.of(
          "number",
          "text",
          "problem",
          "doc",
          "html",
          "troff",
          "c.token",
          "c.comment",
          "c.expression",
          "c.preprocess",
          "c.declaration",
          "c",
          "page.markup",
          "page.format",
          "page.describe",
          "page",
          "model.kind",
          "model",
          "emit.comment",
          "emit.javadoc",
          "emit.framework",
          "emit",
          "find",
          "cli",
          "");

  /** These are beside each other: neither looks at the other. */
  private static final List<String> SIBLINGS = List.of("c", "page");

  private static final List<String> COMPILER = List.of("", "find");

  private static final Rooms HOUSE = Rooms.ofProject();

  @Test
  void importsPointDown() {
    assertEquals(List.of(), upward(HOUSE));
  }

  @Test
  void anImportThatPointsUpIsFound() {
    Rooms upside =
        HOUSE.with("text", "Upward", "import io.github.nativeflags.processor.model.FlagEnum;");
    assertEquals(List.of("text.Upward -> model.FlagEnum"), upward(upside));
    Rooms beside = HOUSE.with("page", "Beside", "import io.github.nativeflags.processor.c.CUnit;");
    assertEquals(List.of("page.Beside -> c.CUnit"), upward(beside));
  }

  @Test
  void nothingGoesRoundInACircle() {
    assertEquals(List.of(), HOUSE.circles());
  }

  @Test
  void aCircleWithinARoomIsFound() {
    Rooms circular =
        HOUSE
            .with("doc", "First", "final class First { Second next; }")
            .with("doc", "Second", "final class Second { First next; }");
    assertTrue(circular.circles().contains(List.of("doc.First", "doc.Second")));
  }

  @Test
  void noRoomHoldsMoreThanAFifth() {
    assertNotEquals(0, HOUSE.files().size());
    assertEquals(List.of(), large(HOUSE));
  }

  @Test
  void aRoomOfMoreThanAFifthIsFound() {
    int all = HOUSE.files().stream().mapToInt(File::lines).sum();
    assertEquals(List.of("text"), large(HOUSE.with("text", "Large", "\n".repeat(all / 3))));
  }

  private static List<String> large(Rooms house) {
    Map<String, Integer> lines =
        house.files().stream()
            .collect(Collectors.groupingBy(File::room, Collectors.summingInt(File::lines)));
    int all = lines.values().stream().mapToInt(Integer::intValue).sum();
    return lines.keySet().stream().filter(room -> 5 * lines.get(room) > all).toList();
  }

  @Test
  void onlyTheUppermostRoomsKnowTheCompiler() {
    List<String> found = new ArrayList<>();
    for (File file : HOUSE.files()) {
      if (!COMPILER.contains(file.room())) {
        file.text()
            .lines()
            .filter(
                l -> l.matches("import (javax.annotation.processing|javax.tools|com.sun.source).*"))
            .forEach(l -> found.add(file.name() + ": " + l));
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void everyRoomHasAFloor() {
    assertEquals(
        List.of(),
        HOUSE.files().stream().map(File::room).filter(r -> floor(r) < 0).distinct().toList());
    assertTrue(HOUSE.files().stream().map(File::room).anyMatch("c.comment"::equals));
  }

  private static List<String> upward(Rooms house) {
    List<String> found = new ArrayList<>();
    for (File file : house.files()) {
      house.references(file).stream()
          .filter(to -> !isBelow(file.room(), to.room()))
          .forEach(to -> found.add(file.name() + " -> " + to.name()));
    }
    return found;
  }

  private static boolean isBelow(String room, String other) {
    List<String> sides = SIBLINGS.stream().filter(s -> within(room, s)).toList();
    boolean besides =
        !sides.isEmpty()
            && SIBLINGS.stream().filter(not(sides::contains)).anyMatch(s -> within(other, s));
    return !besides && floor(other) <= floor(room);
  }

  private static boolean within(String room, String outer) {
    return outer.isEmpty() ? room.isEmpty() : (room + ".").startsWith(outer + ".");
  }

  private static int floor(String room) {
    String best =
        FLOORS.stream()
            .filter(f -> within(room, f))
            .max((a, b) -> a.length() - b.length())
            .orElse("none");
    return FLOORS.indexOf(best);
  }
}
