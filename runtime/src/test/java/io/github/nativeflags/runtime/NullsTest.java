package io.github.nativeflags.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** A null argument is refused, even where nothing would have been done with it. */
class NullsTest {
  private static final AccessMask MASK = AccessMask.of();
  private static final FlagTable<Access> TABLE = Access.table();

  @TestFactory
  Stream<DynamicTest> refused() {
    return Stream.of(
            () -> MASK.contains(null),
            () -> MASK.containsAll((AccessMask) null),
            () -> MASK.intersects(null),
            () -> MASK.union(null),
            () -> MASK.intersection(null),
            () -> MASK.difference(null),
            () -> MASK.symmetricDifference(null),
            () -> MASK.with((Access) null),
            () -> MASK.with((Access[]) null),
            () -> MASK.with(Access.READ, null),
            () -> MASK.without((Access) null),
            () -> MASK.without((Access[]) null),
            () -> MASK.toggle((Access[]) null),
            () -> MASK.compareTo(null),
            () -> MASK.forEach(null),
            () -> TABLE.has(0, null),
            () -> TABLE.bitsOf((Access[]) null),
            () -> TABLE.set(0, null),
            () -> TABLE.forEach(0, null),
            () -> TABLE.findByName(null),
            () -> TABLE.parse(null),
            () -> TABLE.field(null),
            () -> TABLE.collector(null),
            () -> FlagTable.builder((Access[]) null, 8, false),
            (Executable)
                () -> FlagTable.builder(Access.values(), 8, false).alias(null, Access.READ))
        .map(
            e ->
                DynamicTest.dynamicTest("null", () -> assertThrows(NullPointerException.class, e)));
  }

  @Test
  void askedForAsOthersDo() {
    assertFalse(MASK.asSet().contains(null));
    assertFalse(MASK.equals(null));
    assertNull(TABLE.ofOrDefault(0x55, null));
    assertEquals("0", TinyMask.of().toString());
  }
}
