package io.github.nativeflags.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NativeMaskTest {
  @Test
  void iteratesBitFlagsAsDeclaredThenMultiBitFlags() {
    assertEquals(
        List.of(Access.WRITE, Access.READ, Access.EXECUTE, Access.DEFAULT_, Access.WIDE_MODE),
        list(Access.Mask.ofBits(0xFF)));
    assertEquals(List.of(Access.MODE), list(Access.Mask.of(Access.MODE)));
    assertEquals(List.of(), list(Access.Mask.ofBits(0x50)));
  }

  private static List<Access> list(Access.Mask mask) {
    return mask.stream().collect(Collectors.toList());
  }

  @Test
  void everyWayToIterateAgrees() {
    for (int bits = 0; bits < 256; bits++) {
      Access.Mask mask = Access.Mask.ofBits(bits);
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

  @Test
  void containsCompositesAndTreatsZeroAsEmpty() {
    Access.Mask all = Access.Mask.of(Access.READ, Access.WRITE, Access.EXECUTE);
    assertTrue(all.contains(Access.ALL_ACCESS));
    assertFalse(all.contains(Access.NONE));
    assertTrue(Access.Mask.of().contains(Access.NONE));
    assertFalse(all.isAll());
    assertTrue(Access.Mask.ofBits(0xFF).isAll());
  }

  @Test
  void signAndWidth() {
    assertEquals(0x8000_0000L, Create.Mask.of(Create.CREATE_TOP).bits());
    assertEquals(Integer.MIN_VALUE, Create.Mask.of(Create.CREATE_TOP).nativeValue());
    assertEquals(-128, Tiny.Mask.ofBits(0x80).nativeValue());
    assertEquals(Tiny.Mask.ofBits(0x80), Tiny.Mask.ofBits((byte) 0x80));
    assertEquals(0x80, Access.Mask.ofBits((byte) 0x80).nativeValue());
    assertEquals(Long.MIN_VALUE, Huge.Mask.of(Huge.HUGE_TOP).bits());
    assertThrows(UnknownBitsException.class, () -> Access.Mask.ofBits(0x1FF));
  }

  @Test
  void algebraKeepsUnknownBits() {
    Random random = new Random(20240607);
    for (int i = 0; i < 10_000; i++) {
      Huge.Mask a = Huge.Mask.ofBits(random.nextLong());
      Huge.Mask b = Huge.Mask.ofBits(random.nextLong());
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
    assertEquals(Access.Mask.ofBits(1).hashCode(), Access.Mask.of(Access.READ).hashCode());
    assertNotEquals(Access.Mask.ofBits(1), Access.Mask.ofBits(0x41));
    assertNotEquals((Object) Access.Mask.ofBits(1), Tiny.Mask.ofBits(1));
  }

  @Test
  void serialisationKeepsUnknownBits() throws Exception {
    assertEquals(Access.Mask.ofBits(0xC1), Samples.copy(Access.Mask.ofBits(0xC1)));
    assertEquals(Huge.Mask.ofBits(-1), Samples.copy(Huge.Mask.ofBits(-1)));
  }

  @Test
  void viewsCannotBeChanged() {
    Access.Mask mask = Access.Mask.of(Access.READ);
    assertThrows(UnsupportedOperationException.class, () -> mask.asSet().add(Access.WRITE));
    assertThrows(UnsupportedOperationException.class, () -> mask.asSet().clear());
    Iterator<Access> iterator = mask.iterator();
    iterator.next();
    assertThrows(UnsupportedOperationException.class, iterator::remove);
    assertThrows(NoSuchElementException.class, iterator::next);
    assertEquals(EnumSet.of(Access.READ), mask.toEnumSet());
  }

  @Test
  void ordersAndIntersectsByBits() {
    Access.Mask low = Access.Mask.ofBits(0x41);
    assertTrue(low.compareTo(Access.Mask.ofBits(0x40)) > 0);
    assertTrue(low.compareTo(Access.Mask.ofBits(0x80)) < 0);
    assertEquals(0, low.compareTo(Access.Mask.ofBits(0x41)));
    assertTrue(low.intersects(Access.Mask.ofBits(0x03)));
    assertFalse(low.intersects(Access.Mask.ofBits(0x06)));
    assertEquals(Access.Mask.ofBits(0xBE), low.complement());
  }
}
