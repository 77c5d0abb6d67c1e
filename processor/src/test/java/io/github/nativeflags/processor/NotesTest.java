package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many notes a build prints. */
class NotesTest {
  private static final String SPECS =
      """
      package house;
      import io.github.nativeflags.NativeFlagEnum;
      @NativeFlagEnum(syntax = "enum LAMP { ON = 1 << 0, DIM = 1 << 1 };")
      interface LampSpec {}
      @NativeFlagEnum(syntax = "enum DOOR { BARRED = 0x10, BOLTED = 0x20 };")
      interface DoorSpec {}
      @NativeFlagEnum(syntax = "enum ROOM { HALL, ATTIC };")
      interface RoomSpec {}
      @NativeFlagEnum(syntax = "enum WALL { NORTH = 1, SOUTH = 2 };")
      interface WallSpec {}
      """;
  private static final String UNDECIDED =
      "[UndecidedKind] Whether Wall is a set of flags or a list of values cannot be told from its"
          + " values.";

  @TempDir private Path root;

  private List<String> told(String specs, String... options) throws IOException {
    Workshop workshop = new Workshop(root);
    Path source = workshop.write("src/house/Specs.java", specs);
    return workshop
        .javac(new NativeFlagEnumProcessor(), source, options)
        .lines()
        .filter(l -> l.startsWith("["))
        .toList();
  }

  @Test
  void tellsOfEachUsually() throws IOException {
    assertEquals(
        List.of(
            "[InferredKind] Door is taken as FLAGS: each value is a single bit or a union of"
                + " constants.",
            "[InferredKind] Lamp is taken as FLAGS: ON is written as 1 << 0.",
            "[InferredKind] Room is taken as VALUES: the values follow one another.",
            UNDECIDED),
        told(SPECS));
  }

  /** Warnings stay. */
  @Test
  void tellsOfAllAtOnce() throws IOException {
    assertEquals(
        List.of(
            UNDECIDED,
            "[Summary] 4 enumerations: 2 of flags, 2 of values. Guessed on weak evidence: DOOR."
                + " Kept back: 3 InferredKind."),
        told(SPECS, "-Anativeflags.notes=summary"));
  }

  @Test
  void tellsOfNone() throws IOException {
    assertEquals(List.of(UNDECIDED), told(SPECS, "-Anativeflags.notes=none"));
  }

  /** Of a spec of many, too, each or none. */
  @Test
  void tellsOfMany() throws IOException {
    String syntax =
        IntStream.range(0, 11)
            .mapToObj(i -> "enum r%1$d { A%1$d, B%1$d, C%1$d };".formatted(i))
            .collect(Collectors.joining());
    String spec =
        "package house; @io.github.nativeflags.NativeFlagEnum(syntax = \"%s\", types = \"*\")"
                .formatted(syntax)
            + " interface Rooms {}";
    String summary =
        "[Summary] 11 enumerations: 0 of flags, 11 of values. Kept back: 11 InferredKind.";
    assertEquals(List.of(summary), told(spec));
    assertEquals(List.of(summary), told(spec, "-Anativeflags.notes=summary"));
    assertEquals(11, told(spec, "-Anativeflags.notes=all").size());
    assertEquals(List.of(), told(spec, "-Anativeflags.notes=none"));
  }

  @Test
  void tellsNothingWhereNothingIsMade() throws IOException {
    assertEquals(List.of(), told("interface Nothing {}", "-Anativeflags.notes=summary"));
  }
}
