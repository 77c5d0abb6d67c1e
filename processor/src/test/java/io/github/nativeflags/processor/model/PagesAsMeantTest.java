package io.github.nativeflags.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages, alone and beside headers, in the words of {@link SpecBuilder#resolved}. */
class PagesAsMeantTest {
  /** A page that declares an enumeration and describes constants in a list. */
  private static String page(String title, String declaration, String... described) {
    StringBuilder page =
        new StringBuilder("# " + title + " enumeration\n\nSays " + title + ".\n\n");
    page.append("## Syntax\n\n");
    page.append(declaration.isEmpty() ? "" : "```C++\n" + declaration + "\n```\n\n");
    page.append("## Constants\n\n<dl>\n");
    for (String constant : described) {
      String[] parts = constant.split(": ", 2);
      page.append("<dt>" + parts[0] + "</dt><dd>" + parts[1] + "</dd>\n");
    }
    return page.append("</dl>\n").toString();
  }

  private static SpecBuilder of(String text) {
    return SpecBuilder.ofFiles().file("e.md", text).kind(Kind.VALUES);
  }

  private static Arguments row(SpecBuilder spec, String... resolved) {
    return Arguments.of(spec, String.join("\n", resolved) + "\n");
  }

  static Stream<Arguments> checks() {
    String e = "typedef enum e { A = 5, B = 6 } e;";
    String lamp = "e: Lamp values 32u 0x7 A=5(value \"Five.\") B=6(value \"Six.\") \"Says e.\"";
    return Stream.of(
        row(of(page("e", e, "A: Five.", "B: Six.")), lamp),
        row(
            of(page("e", e, "A: Five.")),
            "e: Lamp values 32u 0x7 A=5(value \"Five.\") B=6(value) \"Says e.\"",
            "- e.md:8:25 Declared but not described: B."),
        row(
            of(page("e", e, "A: Five.", "B: Six.", "SEVEN: Seven.")),
            lamp,
            "- e.md:16:5 SEVEN is described but not declared."),
        row(
            of(page("e", e, "A: Five.", "A (6): Six.", "B: Six.")),
            lamp,
            "- e.md:14:5 A is declared as 5 but described as 6. / declared here 8"),
        row(of(page("e", e, "A (0x5): Five.", "B (06): Six.")), lamp),
        row(
            of(page("e", e, "A (~5): Five.", "B (0x106): Six.")),
            lamp,
            "- e.md:14:5 A is declared as 5 but described as ~5. / declared here 8",
            "- e.md:15:5 B is declared as 6 but described as 0x106. / declared here 8"),
        row(
            of(page("e", "typedef enum e { A, B } e;", "A: Five.", "B: Six.")),
            "e: Lamp values 32u 0x1 A=0(value \"Five.\") B=1(value \"Six.\") \"Says e.\"",
            "- e.md:8:18 The page declares A, B without values; they follow C's rule of one more"
                + " than the constant before."),
        row(
            of(page("e", "typedef enum e { A, B } e;", "A: Five.", "B: Six.")).implicitValues(),
            "e: Lamp values 32u 0x1 A=0(value \"Five.\") B=1(value \"Six.\") \"Says e.\""),
        row(
            of(page("e", "typedef enum e { A, B } e;", "A (0): Five.", "B (1): Six.")),
            "e: Lamp values 32u 0x1 A=0(value \"Five.\") B=1(value \"Six.\") \"Says e.\""));
  }

  static Stream<Arguments> names() {
    return Stream.of(
        row(
            of(page("e", "enum e { A = ~5, B = 0xFFFFFFFF };", "A (~5): Five.", "B (-1): Six."))
                .abi(CAbi.LLP64),
            "e: Lamp values 32s 0xffffffff A=0xfffffffffffffffa(value \"Five.\")"
                + " B=0xffffffffffffffff(value \"Six.\") \"Says e.\""),
        row(
            of(page("e", "enum e { A = 5 }; enum f { B = 1 / 0 };", "A: Five.", "SEVEN: Seven."))
                .types("e"),
            "e: Lamp values 32u 0x5 A=5(value \"Five.\") \"Says e.\""),
        row(
            of(page("e", "enum { A = 5 };", "A: Five.")),
            "e: Lamp values 32u 0x5 A=5(value \"Five.\") \"Says e.\""),
        row(
            of(page("e", "enum { A = 5 };", "A: Five.")).types("e"),
            "e: Lamp values 32u 0x5 A=5(value \"Five.\") \"Says e.\""),
        row(
            of(page("e", "enum { A = 5 }; enum { B = 6 };", "A: Five.", "B: Six.")).types("A"),
            "Lamp: Lamp values 32u 0x5 A=5(value \"Five.\") \"Says e.\""),
        row(
            of(page("e", "enum { A = 5 }; enum { B = 6 };", "A: Five.", "B: Six.")).types("e"),
            "e\n- types: No enumeration e is declared in the text. Did you mean A?"),
        row(
            of(page("e", "enum e { A = 5 }; enum f { B = 6 };", "A: Five.", "B: Six.")),
            "- e.md:8:24 The text declares several enumerations: e, f. / the first is here 8"),
        row(
            of(page("e", "enum e { A = 1, B = 2 };", "A: A bitwise OR.", "B: B.")).kind(Kind.AUTO),
            "e: Lamp flags 32u 0x3 A=1(bit_flag \"A bitwise OR.\") B=2(bit_flag \"B.\") \"Says e.\"",
            "- e.md:14:17 kind: Lamp is taken as FLAGS: the page says \"bitwise OR\"."),
        row(
            of(page("e", "enum e { A = 1, B = 2 }; enum f { C };", "A: A bitwise OR.", "B: B."))
                .types("e")
                .kind(Kind.AUTO),
            "e: Lamp values 32u 0x3 A=1(value \"A bitwise OR.\") B=2(value \"B.\") \"Says e.\"",
            "- kind: Whether Lamp is a set of flags or a list of values cannot be told from its"
                + " values."));
  }

  static Stream<Arguments> failures() {
    String none = "- e.md:5:1 The page has no syntax block with a C declaration.";
    return Stream.of(
        row(of(page("e", "", "A: Five.")), "e.md", none),
        row(of(page("e", "", "A: Five.")).types("e"), "e.md", none),
        row(
            of(page("e", "", "A: Five.")).types("f"),
            "f\n- types: No enumeration f is declared in the text."),
        row(
            of(page("e", "#define M_A 5", "M_A: Five.")).macros("M_*"),
            "e: Lamp values 32u 0x5 M_A=5(value \"Five.\") \"Says e.\""),
        row(
            SpecBuilder.ofFiles()
                .file("e.md", page("e", "", "A: Five."))
                .file("f.md", page("f", "enum f { B = 6 };", "B: Six."))
                .types("*")
                .kind(Kind.VALUES),
            "e.md",
            none,
            "f: F values 32u 0x6 B=6(value \"Six.\") \"Says f.\""),
        row(
            SpecBuilder.ofFiles()
                .file("e.md", page("e", "", "A: Five."))
                .file("f.md", page("f", "enum f { B = 6 };", "B: Six."))
                .types("f")
                .kind(Kind.VALUES),
            "f: Lamp values 32u 0x6 B=6(value \"Six.\") \"Says f.\""));
  }

  static Stream<Arguments> headers() {
    String header = "enum e { A = 5, B };\nenum f { C = 7 };\n";
    return Stream.of(
        row(
            SpecBuilder.ofFiles()
                .file("e.h", header)
                .file("e.md", page("e", "", "A: Five.", "B: Six."))
                .kind(Kind.VALUES),
            "e: Lamp values 32u 0x7 A=5(value \"Five.\") B=6(value \"Six.\") \"Says e.\""),
        row(
            SpecBuilder.ofFiles()
                .file("e.h", header)
                .file("e.md", page("g", "", "A: Five."))
                .types("f")
                .kind(Kind.VALUES),
            "- source: Nothing on e.md is about what is generated.",
            "f: Lamp values 32u 0x7 C=7(value)"),
        row(
            SpecBuilder.ofFiles()
                .file("e.h", header)
                .file("e.md", page("e", "", "A: Five."))
                .types("f")
                .kind(Kind.VALUES),
            "- source: Nothing on e.md is about what is generated.",
            "f: Lamp values 32u 0x7 C=7(value)"));
  }

  static Stream<Arguments> several() {
    String a = page("a", "typedef enum a { A = 5 } a;", "A: Five.");
    String b = page("b", "typedef enum b { B = A } b;", "B: Six.");
    String broken = page("c", "typedef enum c { C = 1 / 0 } c;", "C: Seven.");
    String other = "# The CreateLamp function\n\nCreates.\n";
    return Stream.of(
        row(
            SpecBuilder.ofFiles().file("a.md", a).file("b.md", b).types("*").kind(Kind.VALUES),
            "a: A values 32u 0x5 A=5(value \"Five.\") \"Says a.\"",
            "b: B values 32u 0x5 B=5(value \"Six.\") \"Says b.\""),
        row(
            SpecBuilder.ofFiles().file("b.md", b).file("a.md", a).types("*").kind(Kind.VALUES),
            "b: B values 32u 0x5 B=5(value \"Six.\") \"Says b.\"",
            "a: A values 32u 0x5 A=5(value \"Five.\") \"Says a.\""),
        row(
            SpecBuilder.ofFiles().file("a.md", a).file("c.md", broken).types("*").kind(Kind.VALUES),
            "a: A values 32u 0x5 A=5(value \"Five.\") \"Says a.\"",
            "c",
            "- c.md:8:24 Division by zero."),
        row(
            SpecBuilder.ofFiles()
                .file("a.md", a)
                .file("o.md", other)
                .matched()
                .types("*")
                .kind(Kind.VALUES),
            "- source: No enumeration is declared on o.md; left out.",
            "a: A values 32u 0x5 A=5(value \"Five.\") \"Says a.\""),
        row(
            SpecBuilder.ofFiles()
                .file("a.md", a)
                .file("o.md", page("o", "", "X: One."))
                .types("a")
                .kind(Kind.VALUES),
            "a: Lamp values 32u 0x5 A=5(value \"Five.\") \"Says a.\""));
  }

  @ParameterizedTest
  @MethodSource({"checks", "names", "failures", "headers", "several"})
  void resolves(SpecBuilder spec, String resolved) {
    assertEquals(resolved, spec.resolved());
  }

  /** A page of Microsoft's is read as MSVC would. */
  @Test
  void knowsWhosePageItIs() {
    String page =
        "---\nms.topic: reference\n---\n" + page("e", "enum e { A = 0x80000000 };", "A: X.");
    assertEquals(
        "e: Lamp values 32s 0x80000000 A=0xffffffff80000000(value \"X.\") \"Says e.\"\n",
        of(page).resolved());
    assertEquals(
        "e: Lamp values 32u 0x80000000 A=0x80000000(value \"X.\") \"Says e.\"\n",
        of(page).abi(CAbi.LP64).resolved());
  }

  /** What is said of where an enumeration comes from; the digests are those of sha256sum. */
  @Test
  void knowsItsOrigin() {
    SpecBuilder one = SpecBuilder.of("enum e { A = 5 };").declaredIn("x.h");
    assertEquals(
        new FlagEnum.Origin(
            "example.LampSpec",
            "syntax",
            Optional.empty(),
            Optional.empty(),
            Optional.of("x.h"),
            Map.of(),
            "710062c8161bd492e040ebac8c7a44e1b2465ad16d0a591d6ca05d7b7f7990a9",
            false),
        origin(one, 0));
    SpecBuilder two =
        SpecBuilder.ofFiles().file("a.h", "enum a { A = 5 };").file("b.h", "enum b { B = 5 };");
    FlagEnum.Origin apart = origin(two.types("*"), 1);
    assertEquals("b.h", apart.text());
    assertEquals(
        "1e89d9444ef4b46c7f2c83c50e5b1c8fbfa6071ac8df187e9b95b55ec2d41908", apart.sha256());
    FlagEnum.Origin together = origin(two.types("b"), 0);
    assertEquals("a.h, b.h", together.text());
    assertEquals(
        "579d50e2b818c850dfcc722db68cf36bfdecebf5443f83edbd07b48fd622569a", together.sha256());
    assertTrue(origin(SpecBuilder.of("#define A 5").macros("A"), 0).macros());
    SpecBuilder including =
        SpecBuilder.ofFiles()
            .file("x.h", "#include \"y.h\"\nenum a { A = B };")
            .include("y.h", "enum b { B = 5 };");
    assertEquals(
        "ecc8b71e450d1a06191502332281c209109247bcf3e36408dee381509beee708",
        origin(including, 0).sha256());
    String requirements =
        "\n## Remarks\n\nMind the steam.\n\n## Requirements\n\n| Requirement | Value |\n|---|---|\n"
            + "| Oldest client | Stove 2 |\n| Header | x.h |\n\n## See also\n\n[tea](http://tea.example)\n";
    SpecBuilder page = of(page("e", "enum e { A = 5 };", "A: Five.") + requirements);
    FlagEnum.Origin ofPage = origin(page, 0);
    assertEquals(
        new FlagEnum.Origin(
            "example.LampSpec",
            "e.md",
            Optional.of("e enumeration"),
            Optional.empty(),
            Optional.of("x.h"),
            Map.of("Oldest client", "Stove 2"),
            ofPage.sha256(),
            false),
        ofPage);
    assertEquals(
        "e: Lamp values 32u 0x5 A=5(value \"Five.\") \"Says e. Remarks Mind the steam. tea\"\n",
        page.resolved());
  }

  private static FlagEnum.Origin origin(SpecBuilder spec, int index) {
    List<Outcome> outcomes = spec.kind(Kind.VALUES).outcomes(new Problems());
    return outcomes.get(index).generated().orElseThrow().origin();
  }
}
