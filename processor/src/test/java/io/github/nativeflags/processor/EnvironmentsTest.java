package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A header is found wherever a compiler or build tool lets a processor look. */
class EnvironmentsTest {
  private static final String HEADER =
      "enum DOOR { OPEN = 1, LOCKED = 2, BARRED = 4, BOLTED = 8 };";
  private static final String SPEC =
      """
      package house;
      @io.github.nativeflags.NativeFlagEnum(
          source = "%s", kind = io.github.nativeflags.NativeFlagEnum.Kind.FLAGS)
      interface DoorSpec {}
      """;
  private static final List<String> GENERATED =
      List.of(
          "DOOR.h", "Door.java", "DoorConstants.java", "DoorMask.java", "house.DoorSpec.inputs");

  @TempDir private Path root;
  private Workshop workshop;
  private Path spec;

  @BeforeEach
  void writeTheSpec() {
    workshop = new Workshop(root);
    spec = workshop.write("src/house/DoorSpec.java", SPEC.formatted("door.h"));
    workshop.write("resources/other.txt", "Eclipse warns of a directory that does not exist");
  }

  @ParameterizedTest
  @CsvSource({
    "beside the spec,           src/house/door.h,       -Xlint:none",
    "source path in package,    more/house/door.h,      -sourcepath ROOT/src:ROOT/more",
    "source path root,          more/door.h,            -sourcepath ROOT/src:ROOT/more",
    "class path in package,     resources/house/door.h, -classpath CLASSPATH:ROOT/resources",
    "class path root,           resources/door.h,       -classpath CLASSPATH:ROOT/resources",
    "option,                    sdk/include/door.h,     -Anativeflags.sourcePath=ROOT/none:ROOT/sdk/include",
    "NativeFlags on class path, src/house/door.h,       -classpath CLASSPATH",
  })
  void javacFinds(String place, String file, String options) throws IOException {
    workshop.write(file, HEADER);
    assertEquals("", javac(options));
    assertEquals(GENERATED, workshop.written(), place);
  }

  @ParameterizedTest
  @CsvSource({"out/house/door.h", "out/door.h"})
  void javacFindsWhatABuildCopiedToTheClassOutput(String file) throws IOException {
    workshop.write(file, HEADER);
    assertEquals("", javac("-Xlint:none"));
    assertEquals(
        Stream.concat(GENERATED.stream(), Stream.of("door.h")).sorted().toList(),
        workshop.written());
  }

  @ParameterizedTest
  @CsvSource({
    "beside the spec,  src/house/door.h,     ",
    "source path,      more/house/door.h,    -sourcepath ROOT/more",
    "class path,       resources/house/door.h, ",
    "option,           sdk/include/door.h,   -Anativeflags.sourcePath=ROOT/sdk/include",
  })
  void eclipseFinds(String place, String file, String options) throws IOException {
    workshop.write(file, HEADER);
    assertEquals("", eclipse(options == null ? "" : options));
    assertEquals(GENERATED, workshop.written(), place);
  }

  @ParameterizedTest
  @EnumSource(Wrapping.class)
  void aWrappedEnvironmentFindsWhatLiesBesideTheSpec(Wrapping wrapping) throws IOException {
    workshop.write("src/house/door.h", HEADER);
    assertEquals("", workshop.javac(wrapping.wrap(new NativeFlagEnumProcessor()), spec));
    assertEquals(GENERATED, workshop.written());
  }

  @Test
  void aSourceInMemoryFindsByTheOption() throws IOException {
    workshop.write("sdk/door.h", HEADER);
    assertEquals("", inMemory("-Anativeflags.sourcePath=ROOT/sdk"));
    assertEquals(GENERATED, workshop.written());
  }

  @Test
  void anErrorNamesEachPlaceWithItsReason() throws IOException {
    workshop.write("sdk/door.h/inside.txt", "");
    assertEquals(
        """
        [MissingFile] door.h was not found. Looked in:
            beside the spec (this compiler does not tell where its file lies)
            SOURCE_PATH: house/door.h (no such file)
            SOURCE_PATH: door.h (no such file)
            CLASS_OUTPUT: house/door.h (no such file)
            CLASS_OUTPUT: door.h (no such file)
            CLASS_PATH: house/door.h (no such file)
            CLASS_PATH: door.h (no such file)
            none/door.h (no such directory)
            sdk/door.h (a directory)
            Put the file beside the spec, or name its directory by -Anativeflags.sourcePath=DIR.""",
        inMemory("-Anativeflags.sourcePath=ROOT/none" + File.pathSeparator + "ROOT/sdk")
            .replace(root + File.separator, ""));
  }

  @Test
  void anErrorUnderEclipseSaysWhatItDoesNotHave() throws IOException {
    String said = eclipse("");
    assertTrue(
        said.contains(
            "SOURCE_PATH: house/door.h (this compiler has no such location, or takes no such name)"),
        said);
  }

  @Test
  void aNameAboveTheSpecIsFound() throws IOException {
    workshop.write("src/door.h", HEADER);
    spec = workshop.write("src/house/DoorSpec.java", SPEC.formatted("../door.h"));
    assertEquals("", javac("-Xlint:none"));
    assertEquals(GENERATED, workshop.written());
  }

  @ParameterizedTest
  @CsvSource({
    "src/house/sdk/door.h",
    "src/sdk/door.h",
    "out/house/sdk/door.h",
    "out/sdk/door.h",
    "more/sdk/door.h"
  })
  void aGlobFinds(String file) throws IOException {
    workshop.write(file, HEADER);
    spec = workshop.write("src/house/DoorSpec.java", SPEC.formatted("sdk/*.h"));
    assertEquals("", javac("-Anativeflags.sourcePath=ROOT/more"));
    assertTrue(workshop.written().containsAll(GENERATED), workshop.written().toString());
  }

  @Test
  void aGlobThatMatchesNothingNamesEachDirectory() throws IOException {
    spec = workshop.write("src/house/DoorSpec.java", SPEC.formatted("sdk/*.h"));
    assertEquals(
        """
        [MissingFile] sdk/*.h was not found. Looked in:
            src/house/sdk (no such directory)
            src/sdk (no such directory)
            out/house/sdk (no such directory)
            out/sdk (no such directory)
            more/sdk (no such directory)
            CLASS_PATH (no compiler lists it; name its files one by one)
            Put the file beside the spec, or name its directory by -Anativeflags.sourcePath=DIR.""",
        javac("-Anativeflags.sourcePath=ROOT/more").replace(root + File.separator, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "-Anativeflags.verbose,       [FileRead] door.h is read from src/house/door.h.",
    "-Anativeflags.verbose=true,  [FileRead] door.h is read from src/house/door.h.",
    "-Anativeflags.verbose=false, ''",
    "-Anativeflags.verbose=maybe, [InvalidOption] -Anativeflags.verbose=maybe is not understood: it takes true or false.",
    "-Anativeflags.notes,         '[InvalidOption] -Anativeflags.notes is not understood: it takes all, summary or none.'",
    "-Anativeflags.notes=usual,   '[InvalidOption] -Anativeflags.notes=usual is not understood: it takes all, summary or none.'",
    "-Anativeflags.notes=none,    ''",
    "-Anativeflags.maxEnumConstants, [InvalidOption] -Anativeflags.maxEnumConstants is not understood: it takes a whole number from 1 to 999999999.",
    "-Anativeflags.maxEnumConstants=0, [InvalidOption] -Anativeflags.maxEnumConstants=0 is not understood: it takes a whole number from 1 to 999999999.",
    "-Anativeflags.maxEnumConstants=4, ''",
  })
  void optionsAreCheckedAndTheVerboseOneTellsWhatIsRead(String option, String said)
      throws IOException {
    workshop.write("src/house/door.h", HEADER);
    assertEquals(said, javac(option).replace(root + File.separator, ""));
  }

  @Test
  void anIncludeIsFoundBesideTheIncludingHeader() throws IOException {
    workshop.write("sdk/api/door.h", "#include \"parts/bolt.h\"\n" + HEADER.replace("8", "BOLT"));
    workshop.write("sdk/api/parts/bolt.h", "#include \"../size.h\"\n#define BOLT (SIZE * 2)\n");
    workshop.write("sdk/api/size.h", "#define SIZE 4\n");
    spec = workshop.write("src/house/DoorSpec.java", SPEC.formatted("api/door.h"));
    assertEquals("", javac("-Anativeflags.sourcePath=ROOT/sdk"));
    assertEquals(GENERATED, workshop.written());
  }

  private String javac(String options) throws IOException {
    return workshop.javac(new NativeFlagEnumProcessor(), spec, arguments(options));
  }

  private String inMemory(String option) throws IOException {
    return workshop.javac(
        new NativeFlagEnumProcessor(),
        JavaFileObjects.forSourceString("house.DoorSpec", SPEC.formatted("door.h")),
        option);
  }

  /** Eclipse's compiler as its command line runs it; it says everything on one stream. */
  private String eclipse(String options) throws IOException {
    List<String> arguments = new ArrayList<>();
    String classPath = System.getProperty("java.class.path");
    arguments.addAll(List.of("--release", "17", "-proc:only", "-nowarn"));
    arguments.addAll(List.of("-processorpath", classPath));
    arguments.addAll(
        List.of(
            "-classpath", RuntimeClasses.classPath() + File.pathSeparator + root + "/resources"));
    arguments.addAll(List.of("-d", workshop.output().toString()));
    arguments.addAll(List.of("-s", workshop.output().toString()));
    arguments.addAll(List.of(arguments(options)));
    arguments.add(spec.toString());
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null);
    return said.toString();
  }

  private String[] arguments(String options) {
    String placed =
        workshop
            .placed(options)
            .replace("CLASSPATH", RuntimeClasses.classPath())
            .replace(":" + root, File.pathSeparator + root);
    return placed.isEmpty() ? new String[0] : placed.split(" ");
  }
}
