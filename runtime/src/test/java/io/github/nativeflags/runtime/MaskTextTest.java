package io.github.nativeflags.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MaskTextTest {
  @Test
  void writesNamesThenTheRest() {
    assertEquals("WRITE | READ | native | 0x40", AccessMask.ofBits(0xC3).toString());
    assertEquals("WIDE_MODE", AccessMask.of(Access.MODE, Access.WIDE_MODE).toString());
    assertEquals("0x10", AccessMask.ofBits(0x10).toString()); // Known, but no flag has it alone.
    assertEquals("NONE", AccessMask.of().toString());
    assertEquals("0", TinyMask.of().toString());
    assertEquals("CREATE_A | CREATE_B | 0x7FFFFFFC", CreateMask.ofBits(0x7FFF_FFFF).toString());
  }

  @Test
  void readsBackEveryPattern() {
    for (int bits = 0; bits < 256; bits++) {
      AccessMask access = AccessMask.ofBits(bits);
      assertEquals(access, AccessMask.valueOf(access.toString()));
      TinyMask tiny = TinyMask.ofBits(bits);
      assertEquals(tiny, TinyMask.valueOf(tiny.toString()));
    }
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      CreateMask create = CreateMask.ofBits(random.nextInt());
      assertEquals(create, CreateMask.valueOf(create.toString()));
      HugeMask huge = HugeMask.ofBits(random.nextLong());
      assertEquals(huge, HugeMask.valueOf(huge.toString()));
    }
  }

  @Test
  void readsEveryKindOfTerm() {
    assertEquals(0xFF, Access.table().parse("native,NATIVE_|ALL_ACCESS , WIDE_MODE\t| 0X40"));
    assertEquals(0x01, Access.table().parse(" GENERIC_READ "));
    assertEquals(0x00, Access.table().parse("NONE | 0"));
    assertEquals(0x40, Access.table().parse("64"));
    assertEquals(0x7FFF_FFFF, Create.table().parse("CREATE_FORCE_DWORD"));
    assertEquals(-1L, Huge.table().parse("0xFFFFFFFFFFFFFFFF"));
  }

  @Test
  void saysWhereAndWhatInstead() {
    MaskFormatException e = wrong("READ | WRIT", 7);
    assertTrue(e.getMessage().contains("did you mean WRITE?"), e.getMessage());
    wrong("", 0);
    wrong("READ |", 6);
    wrong("READ WRITE", 0);
    wrong("READ | | WRITE", 7);
    wrong("0x100", 0);
    wrong("READ,256", 5);
    wrong("010", 0);
    wrong("-1", 0);
    wrong("0x+1", 0);
    wrong("0x", 0);
    wrong("1F", 0);
    wrong("1\u0663", 0);
    wrong("0x1\uff11", 0);
    wrong("0x1FFFFFFFFFFFFFFFF", 0);
  }

  private static MaskFormatException wrong(String text, int position) {
    MaskFormatException e =
        assertThrows(MaskFormatException.class, () -> Access.table().parse(text));
    assertEquals(position, e.position(), text);
    return e;
  }
}
