package io.github.nativeflags.examples.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.examples.sdk.pages.ShipPumpFlags;
import io.github.nativeflags.examples.sdk.pages.ShipPumpFlagsMask;
import io.github.nativeflags.examples.sdk.pages.ShipRadarState;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The types of a whole SDK: its pages by one spec, a part of its header by another. */
class WholeSdkTest {
  private static final Path GENERATED = Path.of("target/generated-sources/annotations");
  private static final Path INDEX =
      GENERATED.resolve("io/github/nativeflags/examples/sdk/pages/ShipPagesIndex.java");

  @Test
  void everyPageThatDeclaresIsInTheIndex() throws IOException {
    List<String> rows =
        Pattern.compile("<tr><td>\\{@link (\\w+)}")
            .matcher(Files.readString(INDEX))
            .results()
            .map(r -> r.group(1))
            .toList();
    assertEquals(300, rows.size());
    assertTrue(rows.contains("ShipRudderAlarms"), rows.toString());
  }

  /** The header's text is taken apart by other means here. */
  @Test
  void everyConstantHasTheValueThatTheSdkStates() throws Exception {
    Map<String, Integer> generated = new TreeMap<>();
    for (String part : List.of("pages", "header")) {
      for (String type : types(part)) {
        generated.putAll(constants(part, type));
      }
    }
    Map<String, Integer> stated = stated(Files.readString(Path.of("target/sdk/include/ship.h")));
    assertTrue(stated.size() > 3500, stated.size() + " constants");
    assertEquals(stated, generated);
  }

  @Test
  void theTypesAreUsedAsAnyOther() {
    assertEquals("SHIP_RADAR_STATE_SERVICE", ShipRadarState.of(5).nativeName());
    assertEquals(
        "SHIP_PUMP_FLAGS_REMOTE | 0x8000",
        ShipPumpFlagsMask.ofBits(ShipPumpFlags.SHIP_PUMP_FLAGS_REMOTE.value() | 0x8000).toString());
  }

  private static List<String> types(String part) throws IOException {
    try (Stream<Path> files =
        Files.list(GENERATED.resolve("io/github/nativeflags/examples/sdk/" + part))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Constants.java"))
          .map(name -> name.replace(".java", ""))
          .sorted()
          .toList();
    }
  }

  private static Map<String, Integer> constants(String part, String type) throws Exception {
    Map<String, Integer> constants = new TreeMap<>();
    Class<?> found = Class.forName("io.github.nativeflags.examples.sdk." + part + "." + type);
    for (Field field : found.getFields()) {
      constants.put(field.getName(), field.getInt(null));
    }
    return constants;
  }

  private static Map<String, Integer> stated(String header) {
    Map<String, Integer> values = new TreeMap<>();
    Matcher matcher =
        Pattern.compile("(?m)^  (SHIP_\\w+) = (\\w+)(?: \\| (\\w+))?,$").matcher(header);
    while (matcher.find()) {
      int value = 0;
      for (String operand : new String[] {matcher.group(2), matcher.group(3)}) {
        if (operand != null) {
          value |= operand.startsWith("SHIP_") ? values.get(operand) : Integer.decode(operand);
        }
      }
      values.put(matcher.group(1), value);
    }
    return values;
  }
}
