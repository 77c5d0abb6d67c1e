package io.github.nativeflags.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The serial form: the type and its bits, whatever the order of the constants. */
class SerialFormTest {
  /** A mask of 0xC1, written when this form was new. */
  private static final String WRITTEN =
      "aced000573720028696f2e6769746875622e6e6174697665666c6167732e72756e74696d"
          + "652e4163636573734d61736b000000000000000102000078720028696f2e6769746875"
          + "622e6e6174697665666c6167732e72756e74696d652e4e61746976654d61736b00000000"
          + "000000010200014a000462697473787000000000000000c1";

  @Test
  void anOldMaskIsRead() throws Exception {
    assertEquals(AccessMask.ofBits(0xC1), read(HexFormat.of().parseHex(WRITTEN)));
  }

  @Test
  void serialisationKeepsUnknownBits() throws Exception {
    assertEquals(AccessMask.ofBits(0xC1), read(write(AccessMask.ofBits(0xC1))));
    assertEquals(HugeMask.ofBits(-1), read(write(HugeMask.ofBits(-1))));
  }

  @Test
  void theFormStays() throws Exception {
    assertEquals(WRITTEN, HexFormat.of().formatHex(write(AccessMask.ofBits(0xC1))));
  }

  @Test
  void bitsThatDoNotFitAreRefused() throws Exception {
    byte[] forged = HexFormat.of().parseHex(WRITTEN);
    forged[forged.length - 2] = 1;
    assertThrows(UnknownBitsException.class, () -> read(forged));
  }

  @Test
  void aSetOfFlagsIsWrittenWithItsMask() throws Exception {
    assertEquals(Set.of(Access.READ), read(write(AccessMask.ofBits(0x41).asSet())));
  }

  private static byte[] write(Object object) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws Exception {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
