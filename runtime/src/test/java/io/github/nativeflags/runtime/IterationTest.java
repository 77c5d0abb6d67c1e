package io.github.nativeflags.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The flags that a mask is taken apart into, in their order. */
class IterationTest {
  @Test
  void iteratesBitFlagsAsDeclaredThenMultiBitFlags() {
    assertEquals(
        List.of(Access.WRITE, Access.READ, Access.EXECUTE, Access.NATIVE_, Access.WIDE_MODE),
        list(AccessMask.ofBits(0xFF)));
    assertEquals(List.of(Access.MODE), list(AccessMask.of(Access.MODE)));
    assertEquals(List.of(), list(AccessMask.ofBits(0x50)));
  }

  private static List<Access> list(AccessMask mask) {
    return mask.stream().collect(Collectors.toList());
  }

  @Test
  void everyWayToIterateAgrees() {
    for (int bits = 0; bits < 256; bits++) {
      AccessMask mask = AccessMask.ofBits(bits);
      List<Access> flags = list(mask);
      List<Access> iterated = new ArrayList<>();
      mask.iterator().forEachRemaining(iterated::add);
      assertEquals(flags, iterated);
      assertEquals(flags.size(), mask.size());
      assertEquals(Set.copyOf(flags), mask.asSet());
      assertEquals(mask.asSet(), mask.toEnumSet());
      assertTrue(flags.stream().allMatch(mask::contains));
    }
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        row(BuiltTables::access, 0x00, "NONE"),
        row(BuiltTables::access, 0x07, "WRITE | READ | EXECUTE"),
        row(BuiltTables::access, 0x08, "0x8"),
        row(BuiltTables::access, 0x10, "0x10"),
        row(BuiltTables::access, 0x30, "MODE"),
        row(BuiltTables::access, 0x38, "WIDE_MODE"),
        row(BuiltTables::access, 0xC3, "WRITE | READ | native | 0x40"),
        row(BuiltTables::access, 0xFF, "WRITE | READ | EXECUTE | native | WIDE_MODE | 0x40"),
        row(BuiltTables::tiny, 0x00, "0"),
        row(BuiltTables::tiny, 0x81, "LOW | HIGH"),
        row(BuiltTables::tiny, 0x82, "HIGH | 0x2"),
        row(BuiltTables::box, 0x0000, "MB_OK"),
        row(BuiltTables::box, 0x0004, "MB_YESNO"),
        row(BuiltTables::box, 0x0034, "MB_YESNO | MB_ICONWARNING"),
        row(BuiltTables::box, 0x0074, "MB_YESNO | 0x70"),
        row(BuiltTables::box, 0x0008, "0x8"),
        row(BuiltTables::box, 0x4010, "MB_ICONERROR | MB_HELP"),
        row(BuiltTables::box, 0x7034, "MB_YESNO | MB_ICONWARNING | MB_HELP | 0x3000"),
        row(BuiltTables::box, 0x3010, "MB_ICONERROR | MB_TOP"),
        row(BuiltTables::box, 0x7014, "MB_YESNO | MB_ICONERROR | MB_HELP | MB_TOP"));
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

  @Test
  void viewsCannotBeChanged() {
    AccessMask mask = AccessMask.of(Access.READ);
    assertThrows(UnsupportedOperationException.class, () -> mask.asSet().add(Access.WRITE));
    assertThrows(UnsupportedOperationException.class, () -> mask.asSet().clear());
    Iterator<Access> iterator = mask.iterator();
    iterator.next();
    assertThrows(UnsupportedOperationException.class, iterator::remove);
    assertThrows(NoSuchElementException.class, iterator::next);
    assertEquals(EnumSet.of(Access.READ), mask.toEnumSet());
  }
}
