package io.github.nativeflags.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The constants by value: those whose values lie close together in an array by value, the others in
 * a hash table with open addressing. The just-in-time compiler takes the components of a record as
 * constants, so that with a constant table a look-up is one comparison and one load.
 *
 * @param <E> the enum
 * @param base the value of the first element of the array
 * @param dense the array by value, {@code null} where no constant has the value
 * @param keys the values in the hash table
 * @param hashed the constants in the hash table, {@code null} in free places
 * @param shift what leaves of a product as many bits as the hash table has places
 */
record ValueIndex<E extends Enum<E>>(long base, E[] dense, long[] keys, E[] hashed, int shift) {
  /** 2 to the 64th by the golden ratio: multiples of it are spread evenly (Knuth 6.4). */
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  /** The constant of a value, or null. */
  @Nullable E get(long value) {
    int at = (int) (value - base);
    if (at >= 0 && at < dense.length && at == value - base) {
      return dense[at];
    }
    return hashed.length == 0 ? null : probe(value);
  }

  private @Nullable E probe(long value) {
    int at = (int) (value * SPREAD >>> shift);
    E constant = hashed[at];
    while (constant != null && keys[at] != value) {
      at = at + 1 & hashed.length - 1;
      constant = hashed[at];
    }
    return constant;
  }

  /** The constants of an index to be; of several with one value, the first added counts. */
  static final class Builder<E extends Enum<E>> {
    private static final int SPARSENESS = 4;
    private static final int SLACK = 16;

    private long[] values;
    private E[] constants;
    private int count;

    Builder(E[] example) {
      values = new long[example.length];
      constants = Arrays.copyOf(example, example.length);
    }

    /** Keeps the values sorted; most come in order. */
    void add(long value, E constant) {
      int at = Arrays.binarySearch(values, 0, count, value);
      if (at < 0) {
        at = -at - 1;
        System.arraycopy(values, at, values, at + 1, count - at);
        System.arraycopy(constants, at, constants, at + 1, count - at);
        values[at] = value;
        constants[at] = constant;
        count++;
      }
    }

    ValueIndex<E> build() {
      long[] values = Arrays.copyOf(this.values, count);
      E[] sorted = Arrays.copyOf(constants, count);
      E[] none = Arrays.copyOf(constants, 0);
      Span span = Span.of(values);
      E[] dense = Arrays.copyOf(none, span.length(values));
      int others = sorted.length - span.count();
      // At most half full, so that a free place ends every search soon
      int places = others == 0 ? 0 : Integer.highestOneBit(others) * 4;
      E[] hashed = Arrays.copyOf(none, places);
      long[] keys = new long[places];
      int shift = Long.SIZE - Integer.numberOfTrailingZeros(places);
      for (int i = 0; i < sorted.length; i++) {
        if (i >= span.from() && i < span.to()) {
          dense[(int) (values[i] - values[span.from()])] = sorted[i];
        } else {
          int at = (int) (values[i] * SPREAD >>> shift);
          while (hashed[at] != null) {
            at = at + 1 & places - 1;
          }
          hashed[at] = sorted[i];
          keys[at] = values[i];
        }
      }
      long base = values.length == 0 ? 0 : values[span.from()];
      return new ValueIndex<>(base, dense, keys, hashed, shift);
    }

    /** A run of sorted values, close enough for an array. */
    private record Span(int from, int to) {
      /** The longest run found by moving both ends up. */
      static Span of(long[] values) {
        Span longest = new Span(0, 0);
        int from = 0;
        for (int to = 1; to <= values.length; to++) {
          while (!close(values[from], values[to - 1], to - from)) {
            from++;
          }
          if (to - from > longest.count()) {
            longest = new Span(from, to);
          }
        }
        return longest;
      }

      private static boolean close(long first, long last, int count) {
        return Long.compareUnsigned(last - first, (long) SPARSENESS * count + SLACK) < 0;
      }

      int count() {
        return to - from;
      }

      int length(long[] values) {
        return count() == 0 ? 0 : (int) (values[to - 1] - values[from]) + 1;
      }
    }
  }
}
