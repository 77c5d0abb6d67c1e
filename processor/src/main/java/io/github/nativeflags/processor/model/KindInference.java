package io.github.nativeflags.processor.model;

import io.github.nativeflags.NativeFlagEnum.Kind;
import java.util.List;
import java.util.Optional;

/** Whether an enumeration is a set of flags, with the reason. */
final class KindInference {
  /** What was found; {@code kind} is AUTO where it cannot be told. */
  record Verdict(Kind kind, String reason) {}

  private KindInference() {}

  /** Judges by the words first: people know better than numbers. */
  static Verdict infer(
      List<Long> values, int bits, Optional<String> marker, Optional<String> wording) {
    if (marker.isPresent()) {
      return new Verdict(Kind.FLAGS, "the text says " + marker.get());
    }
    Verdict byValues = byValues(values, bits);
    if (wording.isPresent() && !consecutive(distinct(values, bits))) {
      return new Verdict(Kind.FLAGS, "the page says \"" + wording.get() + "\"");
    }
    return byValues;
  }

  private static Verdict byValues(List<Long> values, int bits) {
    List<Long> distinct = distinct(values, bits);
    long singles = distinct.stream().filter(v -> Long.bitCount(v) == 1).reduce(0L, (a, b) -> a | b);
    List<Long> loose = distinct.stream().filter(v -> (v & ~singles) != 0).toList();
    if (!loose.isEmpty()) {
      return new Verdict(
          Kind.VALUES,
          "0x" + Long.toHexString(loose.get(0)) + " is neither a single bit nor a union of bits");
    }
    if (consecutive(distinct)) {
      // 1, 2 are two bits or two numbers; 0, 1, 2, 3 are numbers to a reader
      boolean shortList = distinct.size() == 2 && distinct.get(0) == 1;
      return shortList
          ? new Verdict(Kind.AUTO, "1 and 2 are bits as well as numbers")
          : new Verdict(Kind.VALUES, "the values follow one another");
    }
    return new Verdict(Kind.FLAGS, "each value is a single bit or a union of bits");
  }

  private static List<Long> distinct(List<Long> values, int bits) {
    long ones = -1L >>> (64 - bits);
    // A constant with all bits set says "everything", in either reading
    return values.stream()
        .map(v -> v & ones)
        .filter(v -> v != ones)
        .distinct()
        .sorted(Long::compareUnsigned)
        .toList();
  }

  private static boolean consecutive(List<Long> distinct) {
    return distinct.isEmpty()
        || distinct.get(distinct.size() - 1) - distinct.get(0) == distinct.size() - 1;
  }
}
