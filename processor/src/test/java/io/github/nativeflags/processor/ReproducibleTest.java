package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same input gives the same bytes, and only the files of the specs that were compiled. */
class ReproducibleTest {
  private static final String PAGE =
      """
      # LIGHT_STATE enumeration

      Tells of a light; its indices İ and ı, and 12 of them.

      ## Syntax

      ```c
      enum LIGHT_STATE { LIGHT_I = 1, LIGHT_DIM = 2, LIGHT_BLINKING = 0x10 };
      ```
      """;
  private static final String PAGE_SPEC =
      """
      package house;
      import io.github.nativeflags.NativeFlagEnum;
      @NativeFlagEnum(source = "light.md", kind = NativeFlagEnum.Kind.FLAGS)
      interface LightSpec {}
      """;
  private static final String QUOTED_SPEC =
      """
      package house;
      import io.github.nativeflags.NativeFlagEnum;
      @NativeFlagEnum(syntax = "enum LIFT_INDEX { LIFT_MAIN = -1, LIFT_INNER = 1000000 };")
      interface LiftIndexSpec {}
      """;

  @TempDir private Path root;
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  /** Turkish has another i, Arabic other digits, Thai another calendar. */
  @ParameterizedTest
  @CsvSource({
    "tr-TR,                  Pacific/Kiritimati",
    "ar-EG-u-nu-arab,        America/St_Johns",
    "th-TH-u-ca-buddhist,    Asia/Kathmandu",
  })
  void whereverAndWheneverItIsMade(String language, String place) throws IOException {
    Map<String, String> here = house("a");
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(place));
    assertEquals(here, house("another/directory, far away"));
    assertEquals(8, here.size(), here.keySet().toString());
  }

  @Test
  void aChangedSpecWritesItsOwnFilesOnly() throws IOException {
    Map<String, String> before = house("a");
    Workshop workshop = new Workshop(root.resolve("a"));
    FileTime past = FileTime.fromMillis(0);
    each(workshop, file -> setTime(file, past));
    Path changed =
        workshop.write("src/house/LiftIndexSpec.java", QUOTED_SPEC.replace("1000000", "7"));
    workshop.javac(new NativeFlagEnumProcessor(), changed);
    Map<String, String> after = contents(workshop);
    assertEquals(before.keySet(), after.keySet());
    each(
        workshop,
        file -> {
          String name = file.getFileName().toString();
          boolean own = name.matches("(LiftIndex|LIFT_INDEX).*");
          assertEquals(own, !past.equals(time(file)), name);
          if (!own) {
            assertEquals(before.get(name), after.get(name), name);
          }
        });
    assertNotEquals(before.get("LIFT_INDEX.h"), after.get("LIFT_INDEX.h"));
  }

  /** Builds two specs in a directory and gives what was written. */
  private Map<String, String> house(String directory) throws IOException {
    Workshop workshop = new Workshop(root.resolve(directory));
    workshop.write("src/house/light.md", PAGE);
    Path light = workshop.write("src/house/LightSpec.java", PAGE_SPEC);
    Path lift = workshop.write("src/house/LiftIndexSpec.java", QUOTED_SPEC);
    workshop.javac(new NativeFlagEnumProcessor(), light);
    workshop.javac(new NativeFlagEnumProcessor(), lift);
    return contents(workshop);
  }

  private static Map<String, String> contents(Workshop workshop) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    each(workshop, file -> contents.put(file.getFileName().toString(), text(file)));
    return contents;
  }

  private static void each(Workshop workshop, Consumer<Path> action) throws IOException {
    try (Stream<Path> files = Files.walk(workshop.output())) {
      files.filter(Files::isRegularFile).forEach(action);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void setTime(Path file, FileTime time) {
    try {
      Files.setLastModifiedTime(file, time);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
