package io.github.nativeflags.processor.c;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What several specs read of the same texts. */
class ReadTextsTest {
  private final ReadTexts known = new ReadTexts();
  private final Map<String, SourceText> files = new HashMap<>();

  private SourceText file(String name, String text) {
    SourceText file = new SourceText(name, 1, text);
    files.put(name, file);
    return file;
  }

  private CUnit read(SourceText text, String... macros) {
    Includes includes = (name, from) -> Optional.ofNullable(files.get(name.path()));
    CReader.Input input =
        new CReader.Input(List.of(text), CAbi.LP64, List.of(), List.of(macros), includes);
    return CReader.read(input, known, new Problems());
  }

  @Test
  void theSameTextIsReadOnce() {
    file("size.h", "#define SIZE 4\n");
    SourceText door = file("door.h", "#include \"size.h\"\nenum door { OPEN = SIZE };\n");
    CEnum first = read(door).enums().get(0);
    assertSame(first, read(door, "SIZE").enums().get(0));
    assertEquals("size.h", read(door).included().get(0).file());
  }

  @Test
  void anotherIncludedTextIsRead() {
    file("size.h", "#define SIZE 4\n");
    SourceText door = file("door.h", "#include \"size.h\"\nenum door { OPEN = SIZE };\n");
    CEnum first = read(door).enums().get(0);
    file("size.h", "#define SIZE 5\n");
    CEnum second = read(door).enums().get(0);
    assertNotSame(first, second);
    assertEquals(List.of(5L), second.constants().stream().map(CConstant::value).toList());
  }

  @Test
  void theHeadersOfOneUmbrellaAreReadWithIt() {
    file("all.h", "#define IN\n#include \"a.h\"\n#include \"b.h\"\n");
    SourceText a = part("a");
    SourceText b = part("b");
    CUnit ofA = read(a, "*");
    CUnit ofB = read(b, "*");
    assertSame(ofA.enums().get(0), ofB.enums().get(0));
    assertEquals(List.of("all.h", "b.h"), ofA.included().stream().map(SourceText::file).toList());
    assertEquals(List.of("all.h", "a.h"), ofB.included().stream().map(SourceText::file).toList());
    assertEquals("MACRO_b", ofB.macros().orElseThrow().constants().get(0).name());
  }

  private SourceText part(String name) {
    return file(
        name + ".h",
        """
        #ifndef IN
        #error "Only <all.h> can be included directly."
        #endif
        #ifndef X_H
        #define X_H
        #define MACRO_X 1
        enum X { E_X };
        #endif
        """
            .replace("X", name));
  }

  @Test
  void whatIsAssumedForOneIsNotSoForAnother() {
    SourceText text =
        file(
            "a.h",
            "#include \"none.h\"\n"
                + "#ifdef NONE\n"
                + "#define A 1\n"
                + "#endif\n"
                + "#ifdef A\n"
                + "#define B 1\n"
                + "#endif\n");
    for (int i = 0; i < 2; i++) {
      List<ProblemKind> kinds =
          read(text, "A").macros().orElseThrow().problems().stream().map(Problem::kind).toList();
      assertEquals(List.of(ProblemKind.ASSUMED_MACRO), kinds);
    }
  }
}
