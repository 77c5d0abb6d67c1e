package io.github.nativeflags.runtime.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.nativeflags.runtime.NativeMask;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.support.DefaultConversionService;

/**
 * Frameworks meet masks by convention: {@code valueOf(String)}, {@code toString}, serialisation.
 */
class FrameworksTest {
  /** A setting with a mask and an enum. */
  public record Door(DoorStateMask state, DoorState last) {}

  @ParameterizedTest
  @CsvSource({
    "DOOR_OPEN | DOOR_ALARM, 0x81",
    "DOOR_OPEN | 0x40, 0x41",
    "DOOR_SHUT, 0",
  })
  void springConvertsBothWays(String text, int bits) {
    DefaultConversionService spring = new DefaultConversionService();
    assertEquals(DoorStateMask.ofBits(bits), spring.convert(text, DoorStateMask.class));
    assertEquals(text, spring.convert(DoorStateMask.ofBits(bits), String.class));
  }

  @Test
  void springSaysWhatIsWrong() {
    DefaultConversionService spring = new DefaultConversionService();
    assertThrows(
        ConversionFailedException.class, () -> spring.convert("DOOR_OPNE", DoorStateMask.class));
  }

  @Test
  void jacksonReadsAndWritesText() throws JsonProcessingException {
    ObjectMapper jackson =
        new ObjectMapper()
            .registerModule(
                new SimpleModule().addSerializer(NativeMask.class, ToStringSerializer.instance));
    String json = "{\"state\":\"DOOR_OPEN | DOOR_ALARM | 0x40\",\"last\":\"DOOR_OPEN\"}";
    Door door = new Door(DoorStateMask.ofBits(0xC1), DoorState.DOOR_OPEN);
    assertEquals(door, jackson.readValue(json, Door.class));
    assertEquals(json, jackson.writeValueAsString(door));
    assertThrows(
        ValueInstantiationException.class,
        () -> jackson.readValue("{\"state\":\"DOOR_OPNE\"}", Door.class));
  }

  @Test
  void serialisationKeepsUnknownBits() throws IOException, ClassNotFoundException {
    DoorStateMask mask = DoorStateMask.ofBits(0xC1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(mask);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertEquals(mask, in.readObject());
    }
  }
}
