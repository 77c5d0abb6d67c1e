package io.github.nativeflags.runtime.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

/** A mask is serialised as Java does it. */
class SerialisationTest {
  @Test
  void keepsUnknownBits() throws IOException, ClassNotFoundException {
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
