package io.github.nativeflags.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What tables tell that the test builds itself: an enum builds its own once for all tests. */
class TableTest {
  /** The styles of a message box, in 16 bits. */
  private enum Box implements NativeFlag {
    MB_OK(0),
    MB_YESNO(0x04),
    MB_ICONERROR(0x10),
    MB_ICONQUESTION(0x20),
    MB_ICONWARNING(0x30),
    MB_ICONSTOP(0x10),
    MB_TYPEMASK(0x0F),
    MB_ICONMASK(0xF0),
    MB_HELP(0x4000),
    MB_HELP_ERROR(0x4010),
    MB_TOP(0x3010),
    MB_FORCE_INT(0x7FFF);

    private final int value;

    Box(int value) {
      this.value = value;
    }

    @Override
    public String nativeName() {
      return name();
    }

    @Override
    public long nativeValue() {
      return value;
    }
  }

  private static FlagTable<Box> box() {
    return FlagTable.of(Box.values(), 16, false)
        .field("buttons", 0x0F, Box.MB_OK, Box.MB_YESNO)
        .field("icon", 0xF0, Box.MB_ICONERROR, Box.MB_ICONQUESTION, Box.MB_ICONWARNING)
        .sentinel(Box.MB_FORCE_INT)
        .build();
  }

  private static FlagTable<Access> access() {
    return FlagTable.of(Access.values(), 8, false).nativeName(Access.DEFAULT_, "default").build();
  }

  private static FlagTable<Tiny> tiny() {
    return FlagTable.of(Tiny.values(), 8, true).build();
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        row(TableTest::access, 0x00, "NONE"),
        row(TableTest::access, 0x07, "WRITE | READ | EXECUTE"),
        row(TableTest::access, 0x08, "0x8"),
        row(TableTest::access, 0x10, "0x10"),
        row(TableTest::access, 0x30, "MODE"),
        row(TableTest::access, 0x38, "WIDE_MODE"),
        row(TableTest::access, 0xC3, "WRITE | READ | default | 0x40"),
        row(TableTest::access, 0xFF, "WRITE | READ | EXECUTE | default | WIDE_MODE | 0x40"),
        row(TableTest::tiny, 0x00, "0"),
        row(TableTest::tiny, 0x81, "LOW | HIGH"),
        row(TableTest::tiny, 0x82, "HIGH | 0x2"),
        row(TableTest::box, 0x0000, "MB_OK"),
        row(TableTest::box, 0x0004, "MB_YESNO"),
        row(TableTest::box, 0x0034, "MB_YESNO | MB_ICONWARNING"),
        row(TableTest::box, 0x0074, "MB_YESNO | 0x70"),
        row(TableTest::box, 0x0008, "0x8"),
        row(TableTest::box, 0x4010, "MB_ICONERROR | MB_HELP"),
        row(TableTest::box, 0x7034, "MB_YESNO | MB_ICONWARNING | MB_HELP | 0x3000"),
        row(TableTest::box, 0x3010, "MB_ICONERROR | MB_TOP"),
        row(TableTest::box, 0x7014, "MB_YESNO | MB_ICONERROR | MB_HELP | MB_TOP"));
  }

  /** By iteration as by text, and there and back. */
  private static <E extends Enum<E> & NativeConstant> Arguments row(
      Supplier<FlagTable<E>> table, long bits, String text) {
    return Arguments.of(table, bits, text);
  }

  @ParameterizedTest
  @MethodSource("texts")
  <E extends Enum<E> & NativeConstant> void takesApart(
      Supplier<FlagTable<E>> built, long bits, String text) {
    FlagTable<E> table = built.get();
    assertEquals(text, table.toString(bits));
    assertEquals(bits, table.parse(text));
    List<String> given = new ArrayList<>();
    table.forEach(bits, flag -> given.add(table.nativeName(flag)));
    List<String> iterated = new ArrayList<>();
    Decomposition<E> decomposition = ((Table<E>) table).decomposition();
    for (Iterator<E> flags = decomposition.iterator(bits); flags.hasNext(); ) {
      E flag = flags.next();
      iterated.add(table.nativeName(flag));
      assertTrue(((Table<E>) table).iterates(bits, flag));
    }
    List<String> named =
        Arrays.stream(text.split(" \\| ")).filter(n -> bits != 0 && !n.startsWith("0")).toList();
    assertEquals(named, given);
    assertEquals(named, iterated);
    assertEquals(named.size(), decomposition.size(bits));
  }

  @ParameterizedTest
  @CsvSource({
    "0x0000, MB_OK",
    "0x0001, ''",
    "0x0004, MB_YESNO",
    "0x0010, MB_OK MB_ICONERROR MB_ICONSTOP",
    "0x0034, MB_YESNO MB_ICONWARNING",
    "0x004F, MB_TYPEMASK",
    "0x00F4, MB_YESNO MB_ICONMASK",
    "0x4000, MB_OK MB_HELP",
    "0x4010, MB_OK MB_ICONERROR MB_ICONSTOP MB_HELP MB_HELP_ERROR",
    "0x4030, MB_OK MB_ICONWARNING MB_HELP",
    "0x7FFF, MB_TYPEMASK MB_ICONMASK MB_HELP MB_FORCE_INT",
  })
  void contains(String bits, String constants) {
    FlagTable<Box> table = box();
    List<String> all =
        Stream.of(Box.values())
            .filter(c -> table.has(Long.decode(bits), c))
            .map(Box::name)
            .toList();
    assertEquals(constants, String.join(" ", all));
  }

  @ParameterizedTest
  @CsvSource({
    "0x0034, MB_ICONERROR, 0x0014, 0x0034, 0x0014",
    "0x0014, MB_ICONERROR, 0x0014, 0x0004, 0x0004",
    "0x0034, MB_OK, 0x0030, 0x0034, 0x0030",
    "0x4000, MB_OK, 0x4000, 0x4000, 0x4000",
    "0x4034, MB_HELP, 0x4034, 0x0034, 0x0034",
    "0x0034, MB_HELP, 0x4034, 0x0034, 0x4034",
    "0x4034, MB_HELP_ERROR, 0x4014, 0x0034, 0x0014",
    "0x4014, MB_HELP_ERROR, 0x4014, 0x0004, 0x0004",
  })
  void withAndWithout(String bits, Box box, String with, String without, String toggled) {
    long mask = Long.decode(bits);
    FlagTable<Box> table = box();
    assertEquals(Long.decode(with), table.with(mask, box));
    assertEquals(Long.decode(without), table.without(mask, box));
    assertEquals(Long.decode(toggled), table.toggle(mask, box));
  }

  @Test
  void findsByValue() {
    assertSame(Box.MB_OK, box().ofOrNull(0));
    assertSame(Box.MB_ICONERROR, box().ofOrNull(0x10));
    assertSame(Box.MB_TYPEMASK, box().ofOrNull(0x0F));
    assertSame(Box.MB_ICONMASK, box().ofOrNull(0xF0));
    assertSame(Box.MB_FORCE_INT, box().ofOrNull(0x7FFF));
    assertSame(Tiny.HIGH, tiny().ofOrNull(-128));
    assertSame(Tiny.HIGH, tiny().ofOrNull(0x80));
  }

  /** Among those of one value, what is iterated is found, then a mask, then a sentinel. */
  @Test
  void findsWhatMeansMost() {
    FlagTableBuilder<Box> table = FlagTable.of(Box.values(), 16, false).sentinel(Box.MB_ICONERROR);
    assertSame(Box.MB_ICONSTOP, table.build().ofOrNull(0x10));
    table.field("icon", 0x30, Box.MB_ICONQUESTION);
    assertSame(Box.MB_ICONSTOP, table.build().ofOrNull(0x10));
    assertSame(Box.MB_ICONWARNING, table.build().ofOrNull(0x30));
    assertSame(Box.MB_OK, table.build().ofOrNull(0));
  }

  @Test
  void knowsItsBits() {
    assertEquals(0x70FF, box().knownBits());
    assertEquals(0xBF, access().knownBits());
    assertEquals(0x81, tiny().knownBits());
    assertTrue(access().hasAll(0x07, 0x05));
    assertFalse(access().hasAll(0x04, 0x05));
    assertTrue(access().hasAny(0x04, 0x05));
    assertFalse(access().hasAny(0x02, 0x05));
  }

  @Test
  void knowsItsFields() {
    FlagTable<Box> table = box();
    assertEquals("buttons 0xF, icon 0xF0", table.fields().get(0) + ", " + table.field("icon"));
    assertEquals(Optional.of(Box.MB_ICONWARNING), table.field("icon").find(0x34));
    assertEquals(Optional.empty(), table.field("icon").find(0x44));
    assertEquals(Optional.of(Box.MB_OK), table.field("buttons").find(0x30));
    assertEquals(0x14, table.field("icon").set(0x34, Box.MB_ICONERROR));
    assertThrows(IllegalArgumentException.class, () -> table.field("none"));
  }

  @Test
  void refusesFieldsThatAreNone() {
    FlagTableBuilder<Box> table = FlagTable.of(Box.values(), 16, false);
    table.field("buttons", 0x0F, Box.MB_YESNO);
    assertEquals("the field x is empty", refused(table, 0));
    assertEquals("the field x is empty", refused(table, 0xF0));
    assertEquals("MB_HELP lies outside the field x", refused(table, 0xF0, Box.MB_HELP));
    assertEquals("buttons and x overlap", refused(table, 0x18, Box.MB_ICONERROR));
    assertSame(table, table.field("x", 0x10, Box.MB_ICONERROR));
  }

  private static String refused(FlagTableBuilder<Box> table, long mask, Box... values) {
    return assertThrows(IllegalArgumentException.class, () -> table.field("x", mask, values))
        .getMessage();
  }

  /** C names win over Java names, and both over aliases. */
  @Test
  void findsByName() {
    FlagTable<Tiny> table =
        FlagTable.of(Tiny.values(), 8, true)
            .nativeName(Tiny.HIGH, "TOP")
            .alias("LOW", Tiny.HIGH)
            .alias("TOP", Tiny.LOW)
            .alias("LAST", Tiny.HIGH)
            .build();
    assertEquals(Optional.of(Tiny.LOW), table.findByName("LOW"));
    assertEquals(Optional.of(Tiny.HIGH), table.findByName("TOP"));
    assertEquals(Optional.of(Tiny.HIGH), table.findByName("HIGH"));
    assertEquals(Optional.of(Tiny.HIGH), table.findByName("LAST"));
    assertEquals(Optional.empty(), table.findByName("low"));
  }

  @ParameterizedTest
  @CsvSource({
    "8, 0x80, true",
    "8, -128, true",
    "8, 0xFFFFFF80, true",
    "8, 0xFFFFFF00, false",
    "8, 0xFFFFFF7F, false",
    "8, 0xFFFFFE80, false",
    "8, 0x100, false",
    "8, -129, false",
    "16, 0xFFFF8000, true",
    "16, 0xFFFF7FFF, false",
    "16, 0x10000, false",
    "32, 0x80000000, true",
    "32, -2147483648, true",
    "32, 0x100000000, false",
    "64, -1, true",
  })
  void holdsWhatIsExtended(int bits, String value, boolean holds) {
    Width width = new Width(bits, true);
    assertEquals(holds, width.holds(Long.decode(value)));
  }

  @Test
  void namesTheBitsOutside() {
    UnknownBitsException outside =
        assertThrows(UnknownBitsException.class, () -> access().narrow(0x1FF));
    assertEquals(0x100, outside.bits());
  }

  @ParameterizedTest
  @CsvSource({
    "READX, WRITE READ, READ",
    "red, READ BED, READ",
    "RED, BREAD READ, READ",
    "ABCDEF, ABCXYZ, ABCXYZ",
    "ABCDEF, ABXXYZ, ''",
    "ABCDEF, XXXXXX ABCDE ABCDEF, ABCDEF",
    "XYZ, READ, ''",
    "DAER, READ, ''",
    "AB, BC AX, AX",
  })
  void findsTheNearestName(String wrong, String names, String nearest) {
    String found = NearestName.of(wrong, List.of(names.split(" ")));
    assertEquals(nearest, found == null ? "" : found);
  }
}
