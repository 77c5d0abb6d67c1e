package io.github.nativeflags.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The operations between masks. */
class AlgebraTest {
  @Test
  void algebraKeepsUnknownBits() {
    Random random = new Random(20240607);
    for (int i = 0; i < 10_000; i++) {
      HugeMask a = HugeMask.ofBits(random.nextLong());
      HugeMask b = HugeMask.ofBits(random.nextLong());
      assertEquals(a.bits() | b.bits(), a.union(b).bits());
      assertEquals(a.union(b), b.union(a));
      assertEquals(a.union(b), a.difference(b).union(b));
      assertEquals(a, a.intersection(b).union(a.difference(b)));
      assertEquals(a.symmetricDifference(b), a.union(b).difference(a.intersection(b)));
      assertEquals(a.intersects(b), !a.intersection(b).isEmpty());
      assertEquals(a.containsAll(b), a.union(b).equals(a));
      assertTrue(a.union(b).containsAll(a));
      assertEquals(a.truncate(), a.complement().complement());
      assertEquals(a.bits(), a.truncate().bits() | a.unknownBits());
      assertEquals(a, a.toggle(Huge.HUGE_TOP).toggle(Huge.HUGE_TOP));
      assertEquals(a.unknownBits(), a.with(Huge.HUGE_TOP).without(Huge.values()).bits());
    }
  }

  @Test
  void equalityIsTypeAndBits() {
    assertEquals(AccessMask.ofBits(1).hashCode(), AccessMask.of(Access.READ).hashCode());
    assertNotEquals(AccessMask.ofBits(1), AccessMask.ofBits(0x41));
    assertNotEquals((Object) AccessMask.ofBits(1), TinyMask.ofBits(1));
  }

  @Test
  void ordersAndIntersectsByBits() {
    AccessMask low = AccessMask.ofBits(0x41);
    assertTrue(low.compareTo(AccessMask.ofBits(0x40)) > 0);
    assertTrue(low.compareTo(AccessMask.ofBits(0x80)) < 0);
    assertEquals(0, low.compareTo(AccessMask.ofBits(0x41)));
    assertTrue(low.intersects(AccessMask.ofBits(0x03)));
    assertFalse(low.intersects(AccessMask.ofBits(0x06)));
    assertEquals(AccessMask.ofBits(0xBE), low.complement());
  }
}
