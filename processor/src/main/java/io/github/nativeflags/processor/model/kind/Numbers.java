package io.github.nativeflags.processor.model.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The values of an enumeration as numbers, each once, in order.
 *
 * @param distinct all but one with all bits of the type: that means everything in either kind
 * @param loose those of several bits that no others add up to
 */
record Numbers(List<Long> distinct, List<Long> loose) {
  /** So many numbers in a row from 1 on are counted, not combined. */
  static final int COUNTED = 5;

  /** Three of them can be two bits and their union. */
  static final int COMBINED = 3;

  static Numbers of(Subject subject) {
    long ones = -1L >>> (64 - subject.bits());
    List<Long> distinct =
        subject.constants().stream()
            .map(subject::value)
            .filter(v -> v != ones)
            .distinct()
            .sorted(Long::compareUnsigned)
            .toList();
    return of(distinct);
  }

  private static Numbers of(List<Long> distinct) {
    Set<Long> there = new HashSet<>(distinct);
    List<Long> loose =
        distinct.stream().filter(v -> Long.bitCount(v) > 1 && unionOfParts(v, there) != v).toList();
    return new Numbers(distinct, loose);
  }

  private static long unionOfParts(long value, Set<Long> there) {
    long union = 0;
    for (long part : there) {
      union |= part != value && (part & ~value) == 0 ? part : 0;
    }
    return union;
  }

  /** Without the constants that name a mask or everything: these are no part of a list. */
  Numbers without(Set<Long> masks) {
    List<Long> rest =
        distinct.stream().filter(v -> !masks.contains(v) && !isEverything(v)).toList();
    return of(rest);
  }

  /** {@code 0x7fffffff} of X11's {@code AllValues}, {@code 0xFF}: all bits, beyond every other. */
  private boolean isEverything(long value) {
    return Long.bitCount(value) > 1
        && (value & (value + 1)) == 0
        && distinct.stream().allMatch(v -> (v & ~value) == 0)
        && distinct.stream().anyMatch(v -> v != 0 && v != value);
  }

  boolean consecutive() {
    return distinct.isEmpty()
        || distinct.get(distinct.size() - 1) - distinct.get(0) == distinct.size() - 1;
  }

  /** Two bits or two numbers. */
  boolean oneAndTwo() {
    return distinct.equals(List.of(1L, 2L));
  }

  long nonZero() {
    return distinct.stream().filter(v -> v != 0).count();
  }

  /** How many are a single bit. */
  long single() {
    return distinct.stream().filter(v -> Long.bitCount(v) == 1).count();
  }

  /** Whether one of several bits has some of them in constants of their own. */
  boolean isPartlyCovered(long value) {
    return unionOfParts(value, new HashSet<>(distinct)) != 0;
  }

  /** How many of 1, 2, 3... are there, up to the first that is not. */
  long counted() {
    Set<Long> there = new HashSet<>(distinct);
    long count = 0;
    while (there.contains(count + 1)) {
      count++;
    }
    return count;
  }

  /** Whether the greatest is the bit after those that are counted. */
  boolean endsInNextBit() {
    return distinct.get(distinct.size() - 1) == Long.highestOneBit(counted()) << 1;
  }

  /** The same in steps of the lowest bit, so that {@code 0x10, 0x20, 0x30} are 1, 2, 3. */
  Numbers inSteps() {
    int shift = distinct.stream().mapToInt(Numbers::lowestBit).min().orElse(0);
    List<Long> steps = new ArrayList<>();
    distinct.forEach(v -> steps.add(v >>> shift));
    return new Numbers(List.copyOf(steps), loose);
  }

  private static int lowestBit(long value) {
    return value == 0 ? Long.SIZE - 1 : Long.numberOfTrailingZeros(value);
  }
}
