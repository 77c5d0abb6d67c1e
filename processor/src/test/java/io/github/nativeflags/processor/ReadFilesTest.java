package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.processor.emit.Artifact;
import io.github.nativeflags.processor.model.ReadFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the processor writes of what it read. */
class ReadFilesTest {
  @TempDir private Path root;

  @Test
  void namesEachFileWithItsDigestAndNoDirectoryOfTheMachine() throws IOException {
    Workshop workshop = new Workshop(root);
    String lamp = "#include \"size.h\"\n#include <gone.h>\nenum LAMP { LIT = ONE, DIM = 2 };\n";
    String size = "#define ONE 1\n";
    String door = "enum DOOR { OPEN = 1, SHUT = 2 };\n";
    workshop.write("src/p/lamp.h", lamp);
    workshop.write("sdk/size.h", size);
    workshop.write("sdk/docs/door.h", door);
    workshop.write("sdk/docs/no.h", "nothing");
    Path spec =
        workshop.write(
            "src/p/LampSpec.java",
            """
            package p;
            import io.github.nativeflags.NativeFlagEnum;
            interface Outer {
              @NativeFlagEnum(source = {"lamp.h", "docs/*.h", "!docs/no*.h"}, types = "*",
                  kind = NativeFlagEnum.Kind.FLAGS)
              interface LampSpec {}
            }
            """);
    workshop.javac(new NativeFlagEnumProcessor(), spec, "-Anativeflags.sourcePath=ROOT/sdk");
    String expected =
        """
        spec p.Outer$LampSpec
        package p
        processor %s
        sha256 %s docs/door.h
        sha256 %s lamp.h
        sha256 %s size.h
        pattern !docs/no*.h
        pattern docs/*.h
        missing gone.h
        """
            .formatted(
                Artifact.VERSION,
                ReadFiles.digest(door),
                ReadFiles.digest(lamp),
                ReadFiles.digest(size));
    assertEquals(
        expected,
        Files.readString(root.resolve("out/META-INF/nativeflags/p.Outer$LampSpec.inputs")));
  }
}
