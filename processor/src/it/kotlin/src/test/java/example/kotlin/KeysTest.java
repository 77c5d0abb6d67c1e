package example.kotlin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Kotlin that uses what kapt had generated for a spec in Kotlin. */
class KeysTest {
  @Test
  void readsAMask() {
    assertEquals("shift+alt", KeysKt.held(0x15));
    assertTrue(KeysKt.copies(KeyMask.of(Key.KEY_CONTROL)));
  }

  /** They keep unknown bits, which the standard library's sets and lists could not. */
  @Test
  void operatorsGiveMasks() {
    KeyMask keys = KeyMask.of(Key.KEY_ALT).union(KeyMask.ofBits(0x40));
    KeyMask shifted = KeyMask.of(Key.KEY_SHIFT).union(KeyMask.ofBits(0x40));
    assertEquals(shifted, KeysKt.shifted(keys));
    assertEquals(shifted, KeysKt.together(keys, KeyMask.of(Key.KEY_SHIFT)));
    assertTrue(KeysKt.shifts(shifted));
    assertFalse(KeysKt.shifts(keys));
  }
}
