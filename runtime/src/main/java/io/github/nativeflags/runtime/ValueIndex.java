package io.github.nativeflags.runtime;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constants by zero-extended value: an array by value when dense, else a sorted array. */
final class ValueIndex<E extends Enum<E>> {
  private static final int SPARSENESS = 4;
  private static final int SLACK = 64;

  /** The sorted values, or null when {@link #constants} is indexed by value. */
  private final long @Nullable [] values;

  private final E[] constants;

  private ValueIndex(long @Nullable [] values, E[] constants) {
    this.values = values;
    this.constants = constants;
  }

  /**
   * An index where the first of several constants with one value wins.
   *
   * @param inOrder the constants, the preferred ones first
   * @param valueOf the zero-extended values by ordinal
   * @param none an array of length 0
   */
  static <E extends Enum<E>> ValueIndex<E> of(List<E> inOrder, long[] valueOf, E[] none) {
    long highest = 0;
    for (E constant : inOrder) {
      long value = valueOf[constant.ordinal()];
      highest = Long.compareUnsigned(value, highest) > 0 ? value : highest;
    }
    long limit = (long) SPARSENESS * inOrder.size() + SLACK;
    return Long.compareUnsigned(highest, limit) < 0
        ? dense(inOrder, valueOf, Arrays.copyOf(none, (int) highest + 1))
        : sorted(inOrder, valueOf, none);
  }

  private static <E extends Enum<E>> ValueIndex<E> dense(List<E> inOrder, long[] valueOf, E[] all) {
    for (E constant : inOrder) {
      int value = (int) valueOf[constant.ordinal()];
      if (all[value] == null) {
        all[value] = constant;
      }
    }
    return new ValueIndex<>(null, all);
  }

  private static <E extends Enum<E>> ValueIndex<E> sorted(
      List<E> inOrder, long[] valueOf, E[] none) {
    E[] sorted = inOrder.toArray(none);
    Arrays.sort(sorted, Comparator.comparingLong(constant -> valueOf[constant.ordinal()]));
    int count = 0;
    for (E constant : sorted) { // The sort is stable, so the preferred one comes first.
      if (count == 0 || valueOf[sorted[count - 1].ordinal()] != valueOf[constant.ordinal()]) {
        sorted[count++] = constant;
      }
    }
    E[] distinct = Arrays.copyOf(sorted, count);
    long[] values = Arrays.stream(distinct).mapToLong(c -> valueOf[c.ordinal()]).toArray();
    return new ValueIndex<>(values, distinct);
  }

  /** The constant of a zero-extended value, or null. */
  @Nullable E get(long value) {
    if (values == null) {
      return value >= 0 && value < constants.length ? constants[(int) value] : null;
    }
    int at = Arrays.binarySearch(values, value);
    return at < 0 ? null : constants[at];
  }
}
