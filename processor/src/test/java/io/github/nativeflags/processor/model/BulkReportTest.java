package io.github.nativeflags.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is told of the enumerations of a spec. */
class BulkReportTest {
  private static final String BROKEN = "enum x { X = 1 / 0 };";

  /** As many enumerations of flags, undecided and of values, and one that cannot be read. */
  private static SpecBuilder spec(int of) {
    return SpecBuilder.of(
            IntStream.range(0, of)
                    .mapToObj(
                        i ->
                            "enum f%1$d { F%1$d = 1, G%1$d = 4 }; enum u%1$d { U%1$d = 1, W%1$d = 2 };"
                                .formatted(i))
                    .collect(Collectors.joining())
                + BROKEN)
        .types("*");
  }

  private static List<String> told(SpecBuilder spec, boolean verbose) {
    Problems problems = new Problems();
    Notes.Amount notes = verbose ? Notes.Amount.ALL : Notes.Amount.USUAL;
    BulkReport.tell(spec.spec(), spec.outcomes(problems), notes, problems);
    return problems.list().stream()
        .map(p -> SpecBuilder.shown(p) + (p.remedy().startsWith("-A") ? " + verbose" : ""))
        .toList();
  }

  private static final String DIVISION = "Division by zero.";

  private static String undecided(String names) {
    return "kind: Whether "
        + names
        + " is a set of flags or a list of values cannot be told from its values.";
  }

  @Test
  void tellsAllOfAFew() {
    String flags =
        "kind: F0 is taken as FLAGS: each value is a single bit or a union of constants.";
    assertEquals(List.of(flags, undecided("U0"), "syntax:1:71 " + DIVISION), told(spec(1), false));
    assertEquals(10, told(spec(4), false).size() + 1);
  }

  @Test
  void tellsWhatMattersOfMany() {
    assertEquals(
        List.of(
            "syntax:1:291 " + DIVISION,
            undecided("each of u0, u1, u2, u3, u4"),
            "10 enumerations: 5 of flags, 5 of values; 1 cannot be generated. Guessed on weak"
                + " evidence: f0, f1, f2, f3, f4. Kept back: 5 InferredKind. + verbose"),
        told(spec(5), false));
    assertEquals(11, told(spec(5), true).size());
  }

  @Test
  void leavesOutWhereItMay() {
    assertEquals(
        List.of(
            "syntax:1:291 x is left out: [Arithmetic] " + DIVISION,
            undecided("each of u0, u1, u2, u3, u4"),
            "10 enumerations: 5 of flags, 5 of values; 1 cannot be generated. Guessed on weak"
                + " evidence: f0, f1, f2, f3, f4. Kept back: 5 InferredKind. + verbose"),
        told(spec(5).skipping(), false));
    assertEquals(
        List.of("syntax:1:16 " + DIVISION), told(SpecBuilder.of(BROKEN).skipping(), false));
  }

  @Test
  void keepsNothingBackWhereThereIsNothing() {
    SpecBuilder spec =
        SpecBuilder.of(
                IntStream.range(0, 11)
                    .mapToObj(i -> "enum f%1$d { F%1$d = 1 };".formatted(i))
                    .collect(Collectors.joining()))
            .types("*")
            .kind(Kind.FLAGS);
    assertEquals(List.of("11 enumerations: 11 of flags, 0 of values."), told(spec, false));
  }

  /** An index is of what a pattern matches. */
  @Test
  void listsWhatIsMany() {
    assertEquals("LampIndex example.LampSpec [F0, U0]", index(spec(1)));
    assertEquals("LampsIndex example.Lamps [F0, U0]", index(spec(1).called("Lamps", "")));
    assertEquals("", index(spec(1).types("f0", "u0")));
    assertEquals("", index(spec(1).types("f*")));
    assertEquals("", index(spec(1).types("f0", "!u*")));
  }

  private static String index(SpecBuilder spec) {
    List<FlagEnum> enums =
        spec.outcomes(new Problems()).stream()
            .map(Outcome::generated)
            .flatMap(Optional::stream)
            .toList();
    return EnumIndex.of(spec.spec(), enums)
        .map(
            i ->
                i.name()
                    + " "
                    + i.spec()
                    + " "
                    + i.enums().stream().map(FlagEnum::javaName).toList())
        .orElse("");
  }
}
