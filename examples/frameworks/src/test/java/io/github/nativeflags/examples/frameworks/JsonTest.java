package io.github.nativeflags.examples.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.Gson;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A mask is a text in JSON, an enum its name; what means neither is refused. */
class JsonTest {
  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON2 =
      new com.fasterxml.jackson.databind.ObjectMapper();
  private static final tools.jackson.databind.json.JsonMapper JACKSON3 =
      tools.jackson.databind.json.JsonMapper.shared();
  private static final Jsonb JSONB = JsonbBuilder.create();
  private static final Gson GSON = new Gson();

  /** A library for JSON. */
  enum Library {
    JACKSON_2 {
      @Override
      String write(Object value) throws Exception {
        return JACKSON2.writeValueAsString(value);
      }

      @Override
      <T> T read(String json, Class<T> type) throws Exception {
        return JACKSON2.readValue(json, type);
      }
    },
    JACKSON_3 {
      @Override
      String write(Object value) {
        return JACKSON3.writeValueAsString(value);
      }

      @Override
      <T> T read(String json, Class<T> type) {
        return JACKSON3.readValue(json, type);
      }
    },
    JSON_B {
      @Override
      String write(Object value) {
        return JSONB.toJson(value);
      }

      @Override
      <T> T read(String json, Class<T> type) {
        return JSONB.fromJson(json, type);
      }
    },
    GSON {
      @Override
      String write(Object value) {
        return JsonTest.GSON.toJson(value);
      }

      @Override
      <T> T read(String json, Class<T> type) {
        return JsonTest.GSON.fromJson(json, type);
      }
    };

    abstract String write(Object value) throws Exception;

    abstract <T> T read(String json, Class<T> type) throws Exception;
  }

  @ParameterizedTest
  @EnumSource
  void masksAreTexts(Library library) throws Exception {
    Door door = Door.of(DoorStateMask.ofBits(0x80000041), DoorKind.SWING);
    String json = library.write(door);
    Map<?, ?> read = JACKSON2.readValue(json, Map.class);
    assertEquals(Map.of("state", "DOOR_OPEN | DOOR_ALARM | 0x40", "kind", "SWING"), read);
    assertEquals(door.toString(), library.read(json, Door.class).toString());
  }

  @ParameterizedTest
  @EnumSource
  void widthsMakeNoDifference(Library library) throws Exception {
    DoorRightsMask mask = DoorRightsMask.ALL;
    assertEquals("\"RIGHT_ENTER | RIGHT_OWN\"", library.write(mask));
    assertEquals(mask, library.read("\"RIGHT_ENTER | RIGHT_OWN\"", DoorRightsMask.class));
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsNothing(Library library) throws Exception {
    assertEquals("null null", library.read("{}", Door.class).toString());
    String nulls = "{\"state\":null,\"kind\":null}";
    assertEquals("null null", library.read(nulls, Door.class).toString());
    assertEquals(
        "null null", library.read(library.write(Door.of(null, null)), Door.class).toString());
    assertEquals("\"DOOR_SHUT\"", library.write(DoorStateMask.NONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "JACKSON_2; 'ALARM, DOOR_OPEN'; DOOR_OPEN | DOOR_ALARM",
        "JACKSON_2; 65;                DOOR_OPEN | 0x40",
        "JACKSON_2; 2147483649;        DOOR_OPEN | DOOR_ALARM",
        "JACKSON_2; [\"OPEN\",\"DOOR_ALARM\",64]; DOOR_OPEN | DOOR_ALARM | 0x40",
        "JACKSON_2; [];                DOOR_SHUT",
        "JACKSON_3; 'ALARM, DOOR_OPEN'; DOOR_OPEN | DOOR_ALARM",
        "JACKSON_3; 65;                DOOR_OPEN | 0x40",
        "JACKSON_3; 2147483649;        DOOR_OPEN | DOOR_ALARM",
        "JACKSON_3; [\"OPEN\",\"DOOR_ALARM\",64]; DOOR_OPEN | DOOR_ALARM | 0x40",
        "JACKSON_3; [];                DOOR_SHUT",
        "JSON_B;    'ALARM, DOOR_OPEN'; DOOR_OPEN | DOOR_ALARM",
        "JSON_B;    65;                DOOR_OPEN | 0x40",
        "GSON;      'ALARM, DOOR_OPEN'; DOOR_OPEN | DOOR_ALARM",
        "GSON;      65;                DOOR_OPEN | 0x40",
      })
  void masksAreReadFrom(Library library, String json, String text) throws Exception {
    String value = json.matches("[\\[0-9].*") ? json : '"' + json + '"';
    assertEquals(DoorStateMask.valueOf(text), library.read(value, DoorStateMask.class));
  }

  @ParameterizedTest
  @CsvSource({
    "JACKSON_2, KIND_SLIDING", "JACKSON_2, 2", "JACKSON_2, 0x2",
    "JACKSON_3, KIND_SLIDING", "JACKSON_3, 2", "JACKSON_3, 0x2",
    "GSON,      KIND_SLIDING", "GSON,      2", "GSON,      0x2",
  })
  void aNumberIsTheValueInC(Library library, String json) throws Exception {
    String value = json.equals("2") ? json : '"' + json + '"';
    assertEquals(DoorKind.SLIDING, library.read(value, DoorKind.class));
  }

  @ParameterizedTest
  @EnumSource
  void whatMeansNothingIsRefused(Library library) {
    for (String json : new String[] {"\"DOOR_OPNE\"", "true", "{\"empty\":false}", "0.5"}) {
      assertThrows(Exception.class, () -> library.read(json, DoorStateMask.class), json);
    }
    for (String json : new String[] {"\"SLIDE\"", "1", "true", "{}", "[]"}) {
      assertThrows(Exception.class, () -> library.read(json, DoorKind.class), json);
    }
  }

  @ParameterizedTest
  @CsvSource({"JACKSON_2", "JACKSON_3"})
  void masksAreKeys(Library library) throws Exception {
    String json = "{\"DOOR_OPEN | 0x40\":1}";
    assertEquals(json, library.write(Map.of(DoorStateMask.ofBits(0x41), 1)));
  }
}
