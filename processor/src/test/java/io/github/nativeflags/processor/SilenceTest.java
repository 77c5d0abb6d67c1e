package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code @SuppressWarnings} silences: notes and warnings by their ids, and no error. */
class SilenceTest {
  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource({
    "InferredKind, enum DOOR { OPEN = 4; SHUT = 8 };,            ''",
    "other,        enum DOOR { OPEN = 4; SHUT = 8 };,            InferredKind",
    "SyntaxError,  enum DOOR { OPEN = };,                        SyntaxError",
  })
  void silencesNoError(String id, String syntax, String told) throws IOException {
    Workshop workshop = new Workshop(root);
    Path spec =
        workshop.write(
            "src/house/HouseSpec.java",
            """
            package house;
            import io.github.nativeflags.NativeFlagEnum;
            @SuppressWarnings("nativeflags:%s")
            @NativeFlagEnum(syntax = "%s")
            interface HouseSpec {}
            """
                .formatted(id, syntax.replace(';', ',').replace("},", "};")));
    String said = workshop.javac(new NativeFlagEnumProcessor(), spec);
    assertEquals(told, said.replaceAll("(?s)^\\[(\\w+)].*", "$1"), said);
  }
}
