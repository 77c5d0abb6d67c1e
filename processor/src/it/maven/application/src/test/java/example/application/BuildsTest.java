package example.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import example.beside.LampMask;
import example.dependency.Clock;
import example.elsewhere.OvenMask;
import example.elsewhere.Recipe;
import example.elsewhere.RecipeBuilder;
import example.library.Room;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each way of building generated, used from a module that has no processor. */
class BuildsTest {
  @Test
  void aPageBesideTheSpec() {
    assertEquals("LAMP_LIT | LAMP_RED | 0x40", LampMask.ofBits(0x51).toString());
  }

  @Test
  void aHeaderInTheResources() {
    assertEquals(Optional.of(Clock.CLOCK_RINGING), Clock.find(2));
  }

  @Test
  void aHeaderInADirectoryOfTheOption() {
    assertEquals(7, OvenMask.KNOWN_BITS);
  }

  @Test
  void besideAnotherProcessor() {
    Recipe recipe = RecipeBuilder.builder().dish("bread").heat(OvenMask.ALL).build();
    assertEquals("OVEN_TOP | OVEN_BOTTOM | OVEN_FAN", recipe.heat().toString());
  }

  @Test
  void aModuleThatShowsTheFlagsOfAnother() {
    Room room = new Room(LampMask.ofBits(Room.ALARM)).lit();
    assertEquals("LAMP_LIT | LAMP_RED", room.lamps().toString());
  }

  @Test
  void theHeaderWasMadeFromThePageAsItIsNow() throws Exception {
    byte[] page = Files.readAllBytes(Path.of("../beside/src/main/java/example/beside/lamp.md"));
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(page));
    try (InputStream header = getClass().getResourceAsStream("/META-INF/native-include/LAMP.h")) {
      assertTrue(new String(header.readAllBytes(), UTF_8).contains(hash), "build anew");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "META-INF/native-include/LAMP.h",
        "META-INF/native-include/CLOCK.h",
        "META-INF/native-include/GATE.h"
      })
  void jarsHoldTheHeaders(String header) {
    assertNotNull(getClass().getClassLoader().getResource(header));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "io.github.nativeflags.NativeFlagEnum",
        "io.github.nativeflags.processor.NativeFlagEnumProcessor",
        "io.soabase.recordbuilder.core.RecordBuilder"
      })
  void nothingOfTheBuildIsThereAtRunTime(String type) {
    assertThrows(ClassNotFoundException.class, () -> Class.forName(type));
  }
}
