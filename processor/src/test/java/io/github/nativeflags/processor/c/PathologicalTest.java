package io.github.nativeflags.processor.c;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that no one writes: each ends soon, on a small stack, with a value or a clear problem. */
class PathologicalTest {
  private static final int MANY = 100_000;

  /**
   * What is expected of a text whose enumeration is e: the value of A, or the kind of a problem.
   */
  static Stream<Arguments> texts() {
    Map<String, Object[]> all = new TreeMap<>();
    expressions(all);
    macros(all);
    structure(all);
    return all.entrySet().stream()
        .map(e -> Arguments.of(e.getKey(), e.getValue()[0], e.getValue()[1]));
  }

  private static void expressions(Map<String, Object[]> all) {
    put(
        all,
        "nested parentheses",
        "enum e { A = " + many("(") + "1" + many(")") + " };",
        "TOO_DEEP");
    put(all, "unclosed parentheses", "enum e { A = " + many("(") + " };", "TOO_DEEP");
    put(all, "signs", "enum e { A = " + many("- ") + "1 };", "TOO_DEEP");
    put(all, "casts", "enum e { A = " + many("(int)") + "1 };", "TOO_DEEP");
    put(all, "sizeofs", "enum e { A = " + many("sizeof ") + "1 };", "TOO_DEEP");
    put(
        all,
        "arrays",
        "enum e { A = " + many("sizeof(int[") + "1" + many("])") + " };",
        "TOO_DEEP");
    put(all, "sum", "enum e { A = 0" + many(" + 1") + " };", "100000");
    put(all, "union", "enum e { A = 0" + many(" | 1") + " };", "1");
    put(all, "choices", "enum e { A = " + many("0 ? 1 : ") + "2 };", "TOO_DEEP");
    put(
        all,
        "nested choices",
        "enum e { A = " + many("1 ? ") + "2" + many(" : 3") + " };",
        "TOO_DEEP");
    put(all, "elvis", "enum e { A = " + "(".repeat(80) + "7" + " ?: 3)".repeat(80) + " };", "7");
    put(
        all,
        "elvis of type",
        "enum e { A = sizeof(" + "(".repeat(80) + "7" + " ?: 3)".repeat(80) + ") };",
        "4");
    put(all, "long literal", "enum e { A = " + many("9") + " };", "INVALID_LITERAL");
    put(all, "long string", "enum e { A = sizeof(\"" + many("x") + "\") };", "100001");
    put(all, "strings", "enum e { A = sizeof(" + many("\"x\" ") + ") };", "100001");
    put(all, "long character", "enum e { A = '" + many("x") + "' };", "INVALID_LITERAL");
  }

  private static void macros(Map<String, Object[]> all) {
    String doubling =
        "#define A0 1 +\n" + lines(60, i -> "#define A" + i + " A" + (i - 1) + " A" + (i - 1));
    put(all, "doubling", doubling + "enum e { A = A60 };", "TOO_DEEP");
    String wide =
        "#define F(x) x x\nenum e { A = " + "F(".repeat(60) + "1 +" + ")".repeat(60) + " };";
    put(all, "doubling arguments", wide, "TOO_DEEP");
    String quotes =
        "#define S(x) #x\n#define E(x) S(x)\n#define A0 \"\"\n"
            + lines(60, i -> "#define A" + i + " E(A" + (i - 1) + ")");
    put(all, "doubling quotes", quotes + "enum e { A = sizeof(A60) };", "TOO_DEEP");
    String paste =
        "#define C(x) x ## x\n#define E(x) C(x)\n#define A0 n\n"
            + lines(60, i -> "#define A" + i + " E(A" + (i - 1) + ")");
    put(all, "doubling names", paste + "enum e { A = A60 };", "TOO_DEEP");
    String calls =
        "#define F0(x) x\n" + lines(4_000, i -> "#define F" + i + "(x) F" + (i - 1) + "(x)");
    put(all, "chain of calls", calls + "enum e { A = F4000(5) };", "5 TOO_DEEP");
    String chain = "#define A0 5\n" + lines(20_000, i -> "#define A" + i + " A" + (i - 1));
    put(all, "shorter chain", chain + "enum e { A = A4000 };", "5");
    put(all, "chain", chain + "enum e { A = A20000 };", "TOO_DEEP");
    put(
        all,
        "nested uses",
        "#define F(x) x\nenum e { A = " + many("F(") + "1" + many(")") + " };",
        "TOO_DEEP");
    put(all, "unclosed uses", "#define F(x) x\nenum e { A = " + many("F( ") + "1 };", null);
    put(all, "empty uses", "#define N\nenum e { A " + many("N /* c */ ") + " };", "0");
    put(
        all,
        "definitions",
        lines(MANY, i -> "#define M" + i + " M" + (i - 1)) + "enum e { A };",
        "0");
    put(all, "recursive include", "#include \"t.h\"\nenum e { A };", null);
    put(all, "includes twice itself", "#include \"t.h\"\n#include \"t.h\"\nenum e { A };", null);
  }

  private static void structure(Map<String, Object[]> all) {
    put(all, "braces", many("{ ") + many("} ") + "enum e { A };", "0");
    put(all, "unclosed braces", many("{ ") + many("int x; ") + "enum e { A };", "0");
    put(
        all,
        "namespaces",
        many("namespace n { ") + many("const int x = 1; ") + "enum e { A };",
        "0");
    put(all, "comments", many("/* c */ ").repeat(10) + "enum e { A };", "0");
    put(all, "line comments", many("// c\n").repeat(10) + "enum e { A };", "0");
    put(
        all,
        "comments of constants",
        "enum e { A, " + many("/* c */") + "B " + many("/* d */") + "};",
        "0");
    put(all, "comments of directives", many("/* c */\n#undef X /* d */\n") + "enum e { A };", "0");
    put(all, "unclosed comment", "enum e { A };" + many("/* "), null);
    put(all, "conditions", many("#if 1\n") + "enum e { A };\n" + many("#endif\n"), "0");
    put(all, "unclosed conditions", many("#if 1\n") + "enum e { A };\n", null);
    put(all, "undecided conditions", many("#if 1 +\n#endif\nenum { };\n") + "enum e { A };", "0");
    put(all, "left out", "#if 0\n" + many("#if X\na b c\n#endif\n") + "#endif\nenum e { A };", "0");
    put(all, "heads", many("enum ") + "e { A };", "0");
    put(all, "words of a head", "enum " + many("e ") + "{ A };", "0");
    put(all, "unclosed brackets", many("enum x [ ") + " enum e { A };", "0");
    put(all, "unclosed attributes", many("enum __attribute__(( ") + " enum e { A };", "0");
    put(all, "one line", "enum e { A = 3" + numbered(", B%d = 0x%d") + " };", "3");
    put(all, "one line of enumerations", "enum e { A }; " + numbered("enum e%d { B%d }; "), "0");
    put(
        all,
        "wrong constants",
        "enum e { A = 1" + numbered(",\nB%d = C%d") + " };",
        "UNDEFINED_IDENTIFIER");
    put(
        all,
        "wrong constants of one line",
        "enum e { A = 1" + numbered(", B%d = C%d") + " };",
        "UNDEFINED_IDENTIFIER");
    put(all, "junk", "enum e { A = 1" + many(", ?") + " };", "SYNTAX_ERROR");
    put(
        all,
        "many lines",
        "enum e {\nA,\n"
            + IntStream.range(0, 250_000)
                .mapToObj(i -> "B" + i + " = 0x" + i + ",")
                .collect(Collectors.joining("\n"))
            + "};",
        "0");
    put(all, "typedefs", numbered("typedef unsigned int T%d_%d;\n") + "enum e { A };", "0");
    put(all, "unclosed enumerations", many("enum x { y = ( ") + "; enum e { A };", "0");
    put(all, "names of a typedef", "typedef enum e { A } T" + numbered(", T%d") + ";", "0");
    put(all, "typedefs of one", "enum e { A };" + numbered("typedef enum e T%d;\n"), "0");
    put(all, "sum of a condition", "#if 1" + many(" + 1") + "\nenum e { A };\n#endif", "0");
    put(
        all,
        "tabs",
        "enum e {" + many("\t") + "A, /* a */" + numbered("\tB%d, /* b */") + "\n};",
        "0");
    put(
        all,
        "parameters",
        "#define F(" + numbered("p%d_%d, ") + "q) q\nenum e { A = F(1) };",
        null);
    put(all, "continuations", "enum e { A = 1" + many("\\\n") + " };", "1");
    put(all, "question marks", "enum e { A = " + many("?") + " };", "SYNTAX_ERROR");
    put(all, "quotes", many("'") + "\nenum e { A };", "0");
    put(all, "raw string of nothing", "char s[] = R\"x\";\nenum e { A };", "0");
    put(all, "unclosed raw string", "char s[] = R\"(x\";\nenum e { A };", "0");
    put(all, "raw strings", many("R\"(\n") + "\nenum e { A };", "0");
    put(all, "backslashes", many("\\ ") + "\nenum e { A };", "0");
  }

  private static void put(Map<String, Object[]> all, String name, String text, String expected) {
    all.put(name, new Object[] {text, expected});
  }

  private static String many(String part) {
    return part.repeat(MANY);
  }

  private static String numbered(String format) {
    return IntStream.range(0, MANY)
        .mapToObj(i -> format.replace("%d", Integer.toString(i)))
        .collect(Collectors.joining());
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.rangeClosed(1, count).mapToObj(line).collect(Collectors.joining("\n")) + "\n";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void endsSoon(String name, String text, String expected) {
    Problems problems = new Problems();
    CUnit unit = BoundedWork.ends(name, () -> read(text, problems));
    Optional<CEnum> e =
        unit.enums().stream().filter(x -> x.tag().equals(Optional.of("e"))).findFirst();
    if (expected == null) {
      boolean told = problems.hasErrors() || unit.enums().stream().anyMatch(CEnum::hasErrors);
      assertTrue(told, name);
      return;
    }
    String said =
        e.orElseThrow().hasErrors()
            ? e.get().problems().stream()
                .filter(p -> p.kind().severity() == ProblemKind.Severity.ERROR)
                .findFirst()
                .orElseThrow()
                .kind()
                .name()
            : Long.toString(e.get().constants().get(0).value());
    assertTrue(List.of(expected.split(" ")).contains(said), name + ": " + said);
  }

  /** Forty files, each including the next twice: 2^40 readings if nothing stops them. */
  @Test
  void filesThatDoubleEndSoon() {
    List<SourceText> sources =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    new SourceText(
                        "f" + i + ".h",
                        1,
                        ("#include \"f" + (i + 1) + ".h\"\n").repeat(2)
                            + "enum e"
                            + i
                            + " { A"
                            + i
                            + " };\n"))
            .toList();
    Problems problems = new Problems();
    BoundedWork.ends("doubled", () -> CReader.read(CReader.Input.of(sources, CAbi.LP64), problems));
    assertTrue(
        problems.list().stream().anyMatch(p -> p.kind() == ProblemKind.TOO_DEEP),
        () -> problems.list().toString());
  }

  private static CUnit read(String text, Problems problems) {
    List<SourceText> sources = List.of(new SourceText("t.h", 1, text));
    return CReader.read(CReader.Input.of(sources, CAbi.LP64), problems);
  }
}
