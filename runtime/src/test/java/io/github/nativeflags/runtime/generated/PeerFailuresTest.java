package io.github.nativeflags.runtime.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.NativeFlagEnum.Abi;
import io.github.nativeflags.NativeFlagEnum.Access;
import io.github.nativeflags.NativeFlagEnum.Kind;
import io.github.nativeflags.runtime.real.MessageBoxText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What other tools were seen to get wrong. */
class PeerFailuresTest {

  /** Read as decimal, cut or restarted by a binding generator. */
  @NativeFlagEnum(
      kind = Kind.VALUES,
      access = Access.PACKAGE,
      syntax =
          """
          enum COUNTED {
            OCTAL = 010, A = 16, SHIFTED = 1 << 8,
            JOINED = (A | 1) & 0xFF, AFTER_JOINED,
            TOP = 1u << 31, AFTER_TOP
          };
          """)
  interface CountedSpec {}

  /** Turned into Java that did not compile by a binding generator. */
  @NativeFlagEnum(
      kind = Kind.VALUES,
      access = Access.PACKAGE,
      types = "WIDE_EXPRESSIONS",
      syntax =
          """
          enum OTHER { OTHER_ONE = 41 };
          enum WIDE_EXPRESSIONS {
            ONE = 1, TWO = 2, BOTH = ONE | TWO, TOP_BIT = 0x80000000u, FORTY = 1ULL << 40,
            SIZE = sizeof(int), BORROWED = OTHER_ONE + 1
          };
          """)
  interface ExpressionsSpec {}

  /** Flags where a composite comes last and first, and bit 31 is one of them. */
  @NativeFlagEnum(
      kind = Kind.FLAGS,
      access = Access.PACKAGE,
      syntax = "enum PEER { NOTHING = 0, ALSO_NOTHING = 0, A = 1, B = 2, AB = 3, TOP = 1 << 31 };")
  interface PeerSpec {}

  /** One text, and the type that MSVC gives it. */
  @NativeFlagEnum(
      kind = Kind.VALUES,
      access = Access.PACKAGE,
      abi = Abi.LLP64,
      syntax = "enum CUT { TOP = 0x80000000, MORE = 0x100000000 };")
  @SuppressWarnings("nativeflags:ValueCut")
  interface MsvcSpec {}

  /** The same text, and the type that gcc and clang give it. */
  @NativeFlagEnum(
      kind = Kind.VALUES,
      access = Access.PACKAGE,
      abi = Abi.LP64,
      syntax = "enum WIDENED { TOP = 0x80000000, MORE = 0x100000000 };")
  interface GccSpec {}

  @Test
  void numbersAreAsCCountsThem() {
    assertEquals(8, Counted.OCTAL.value());
    assertEquals(17, Counted.JOINED.value());
    assertEquals(18, Counted.AFTER_JOINED.value());
    assertEquals(0x80000001L, Counted.AFTER_TOP.nativeValue());
  }

  @Test
  void expressionsAreEvaluated() {
    assertEquals(3, Expressions.BOTH.value());
    assertEquals(0x80000000L, Expressions.TOP_BIT.value());
    assertEquals(1L << 40, Expressions.FORTY.value());
    assertEquals(4, Expressions.SIZE.value());
    assertEquals(42, Expressions.BORROWED.value());
  }

  @Test
  void takingApartEndsAtBit31AndKeepsUnknownBits() {
    List<Peer> flags = new ArrayList<>();
    PeerMask.forEach(0x80000041, flags::add);
    assertEquals(List.of(Peer.A, Peer.TOP), flags);
    assertEquals(0x80000041, PeerMask.ofBits(0x80000041).value());
    assertEquals("A | TOP | 0x40", PeerMask.toString(0x80000041));
  }

  @Test
  void aCompositeIsNotInventedFromAPart() {
    EnumSet<Peer> one = PeerMask.ofBits(1).toEnumSet();
    assertEquals(EnumSet.of(Peer.A), one);
    assertEquals(1, one.stream().collect(PeerMask.toMask()).value());
  }

  @Test
  void unknownBitsStayWhenOneConstantMatches() {
    assertEquals(0x101, PeerMask.of(Peer.A).union(PeerMask.ofBits(0x100)).value());
    assertEquals("A | 0x100", PeerMask.ofBits(0x101).toString());
    assertEquals(0x101, PeerMask.parse("A | 0x100"));
  }

  @Test
  void zeroConstantsAreInNoSet() {
    assertSame(Peer.NOTHING, Peer.ALSO_NOTHING);
    assertFalse(PeerMask.ofBits(3).toEnumSet().contains(Peer.NOTHING));
    assertEquals(EnumSet.noneOf(Peer.class), PeerMask.NONE.toEnumSet());
    assertFalse(PeerMask.has(3, Peer.NOTHING));
  }

  @Test
  void oneUnknownBitDoesNotHideTheNames() {
    assertEquals("MB_YESNO | MB_ICONWARNING | MB_SYSTEMMODAL", MessageBoxText.of(0x1034));
    assertEquals("MB_YESNO | MB_ICONWARNING", MessageBoxText.of(0x34));
    assertEquals("MB_YESNO | MB_ICONWARNING | 0x20000000", MessageBoxText.of(0x20000034));
  }

  @Test
  void theSameTextDiffersByCompiler() {
    assertEquals(-0x80000000, Msvc.TOP.value());
    assertEquals(0, Msvc.MORE.value());
    assertEquals(0x80000000L, Gcc.TOP.value());
    assertEquals(Optional.of(Gcc.MORE), Gcc.find(0x100000000L));
  }
}
