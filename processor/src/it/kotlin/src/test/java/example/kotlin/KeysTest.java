package example.kotlin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Kotlin that uses what kapt had generated for a spec in Kotlin. */
class KeysTest {
  @Test
  void readsAMask() {
    assertEquals("shift+alt", KeysKt.held(0x15));
    assertTrue(KeysKt.copies(KeyMask.of(Key.KEY_CONTROL)));
  }
}
