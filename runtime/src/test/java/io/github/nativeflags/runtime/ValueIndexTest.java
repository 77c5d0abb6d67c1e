package io.github.nativeflags.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueIndexTest {
  private static final Unit[] UNITS = Unit.values();

  /** Enough constants for the numbers of values that matter. */
  private enum Unit {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    U,
    V,
    W,
    X,
    Y,
    Z
  }

  static Stream<Arguments> shapes() {
    Random random = new Random(3);
    return Stream.of(
        Arguments.of("dense", (LongUnaryOperator) i -> i),
        Arguments.of("negative", (LongUnaryOperator) i -> -i),
        Arguments.of("bits", (LongUnaryOperator) i -> 1L << i * 2),
        Arguments.of("sparse", (LongUnaryOperator) i -> random.nextInt()),
        Arguments.of("wide", (LongUnaryOperator) i -> random.nextLong()),
        Arguments.of("a run and a sentinel", (LongUnaryOperator) i -> i == 7 ? 0x7FFF_FFFF : i),
        Arguments.of("ends", (LongUnaryOperator) i -> i == 1 ? Long.MAX_VALUE : Long.MIN_VALUE + i),
        Arguments.of("multiples", (LongUnaryOperator) i -> i << 32));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void findsWhatAMapFinds(String name, LongUnaryOperator values) {
    Map<Long, Unit> expected = new HashMap<>();
    ValueIndex.Builder<Unit> index = new ValueIndex.Builder<>(UNITS);
    for (int i = 0; i < UNITS.length; i++) {
      long value = values.applyAsLong(i);
      expected.putIfAbsent(value, UNITS[i]);
      index.add(value, UNITS[i]);
    }
    ValueIndex<Unit> built = index.build();
    Random random = new Random(4);
    for (long value : expected.keySet()) {
      assertSame(expected.get(value), built.get(value), name);
      for (long near :
          new long[] {value + 1, value - 1, -value, value ^ 1L << 40, random.nextLong()}) {
        assertEquals(expected.get(near), built.get(near), name);
      }
    }
  }

  @Test
  void aSentinelFarAwayLeavesTheRestDense() {
    ValueIndex.Builder<Unit> index = new ValueIndex.Builder<>(UNITS);
    for (int i = 0; i < 20; i++) {
      index.add(i - 3, UNITS[i]);
    }
    index.add(0x7FFF_FFFF, Unit.Z);
    ValueIndex<Unit> built = index.build();
    assertEquals(20, built.dense().length);
    assertEquals(4, built.hashed().length);
    assertEquals(-3, built.base());
    assertSame(Unit.Z, built.get(0x7FFF_FFFF));
  }

  @Test
  void nothingIsFoundInNothing() {
    assertNull(new ValueIndex.Builder<>(UNITS).build().get(0));
  }
}
