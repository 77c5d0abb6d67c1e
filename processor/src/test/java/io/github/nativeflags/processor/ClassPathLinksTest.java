package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A link on the class path, which anybody's jar or build may have put there. */
class ClassPathLinksTest {
  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource({
    "outside/secret.h,     out of the class path,    OutsideRoots",
    "path/elsewhere/own.h, within the class path,    ''",
    "more/given.h,         to the option's directory, ''",
  })
  void leadsOnlyWithinItsDirectories(String target, String what, String problem)
      throws IOException {
    Workshop workshop = new Workshop(root);
    Path file = workshop.write(target, "enum DOOR { OPEN = 4, SHUT = 7 };");
    Files.createDirectories(root.resolve("path/house"));
    Files.createSymbolicLink(root.resolve("path/house/door.h"), file);
    Path spec =
        workshop.write(
            "src/house/HouseSpec.java",
            """
            package house;
            import io.github.nativeflags.NativeFlagEnum;
            @NativeFlagEnum(kind = NativeFlagEnum.Kind.VALUES, source = "door.h")
            interface HouseSpec {}
            """);
    String said =
        workshop.javac(
            new NativeFlagEnumProcessor(),
            spec,
            "-cp",
            root.resolve("path") + ":" + RuntimeClasses.classPath(),
            "-Anativeflags.sourcePath=ROOT/more");
    assertEquals(problem, said.replaceAll("(?s)^\\[(\\w+)].*", "$1"), () -> what + "\n" + said);
  }
}
