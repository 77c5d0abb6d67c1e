package io.github.nativeflags.processor.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an enumeration is a set of flags, with the reason. */
final class KindInference {
  /** What was found; {@code kind} is AUTO where it cannot be told. */
  record Verdict(Kind kind, String reason) {}

  /**
   * What is said of an enumeration in words.
   *
   * @param marker what in the C text says that it is a set of flags
   * @param wording the words by which its page says so
   * @param name its C name
   */
  record Words(Optional<String> marker, Optional<String> wording, String name) {}

  /** {@code FW_RULE_FLAGS2}, {@code VkAccessFlagBits}, {@code SUPPORT_FLAGS_0083_0}. */
  private static final Pattern FLAG_NAME =
      Pattern.compile("(?i)\\w*?(flags?(?:_?bits)?|bit_?mask|mask)(?:_?\\d+)*");

  /** So many numbers in a row from 1 on are counted, not combined. */
  private static final int COUNTED = 5;

  /** Three of them can be two bits and their union. */
  private static final int COMBINED = 3;

  private KindInference() {}

  /** Judges by the words first: people know better than numbers. */
  static Verdict infer(List<Long> values, int bits, Words words) {
    if (words.marker().isPresent()) {
      return new Verdict(Kind.FLAGS, "the text says " + words.marker().get());
    }
    List<Long> distinct = distinct(values, bits);
    boolean consecutive = consecutive(distinct);
    if (words.wording().isPresent() && (!consecutive || oneAndTwo(distinct))) {
      return new Verdict(Kind.FLAGS, "the page says \"" + words.wording().get() + "\"");
    }
    Matcher name = FLAG_NAME.matcher(words.name());
    long nonZero = distinct.stream().filter(v -> v != 0).count();
    boolean combines = consecutive ? nonZero <= COMBINED && !countsFromMinusOne(values) : true;
    if (name.matches() && nonZero > 0 && combines && loose(distinct).isEmpty()) {
      return new Verdict(Kind.FLAGS, "its name says \"" + name.group(1) + "\"");
    }
    return byValues(distinct, consecutive);
  }

  private static Verdict byValues(List<Long> distinct, boolean consecutive) {
    if (consecutive) {
      // 0, 1, 2, 3 are numbers to a reader
      return oneAndTwo(distinct)
          ? new Verdict(Kind.AUTO, "1 and 2 are bits as well as numbers")
          : new Verdict(Kind.VALUES, "the values follow one another");
    }
    Optional<Long> loose = loose(distinct);
    if (loose.isPresent()) {
      return new Verdict(
          Kind.VALUES,
          "0x"
              + Long.toHexString(loose.get())
              + " is neither a single bit nor a union of constants");
    }
    long counted = counted(distinct);
    long others = distinct.stream().filter(v -> v != 0).count() - counted;
    if (counted >= COUNTED || counted >= COMBINED && others == 1 && !nextBit(distinct, counted)) {
      return new Verdict(Kind.VALUES, "the values count from 1 to " + counted);
    }
    return new Verdict(Kind.FLAGS, "each value is a single bit or a union of constants");
  }

  /** Two bits or two numbers. */
  private static boolean oneAndTwo(List<Long> distinct) {
    return distinct.equals(List.of(1L, 2L));
  }

  /** The first of several bits that no constants add up to. */
  private static Optional<Long> loose(List<Long> distinct) {
    return distinct.stream()
        .filter(v -> Long.bitCount(v) > 1)
        .filter(v -> unionOfParts(v, distinct) != v)
        .findFirst();
  }

  private static long unionOfParts(long value, List<Long> distinct) {
    long union = 0;
    for (long part : distinct) {
      union |= part != value && (part & ~value) == 0 ? part : 0;
    }
    return union;
  }

  /** How many of 1, 2, 3... are there, up to the first that is not. */
  private static long counted(List<Long> distinct) {
    Set<Long> there = new HashSet<>(distinct);
    long count = 0;
    while (there.contains(count + 1)) {
      count++;
    }
    return count;
  }

  /** Whether the greatest value is the bit after those that are counted. */
  private static boolean nextBit(List<Long> distinct, long counted) {
    return distinct.get(distinct.size() - 1) == Long.highestOneBit(counted) << 1;
  }

  private static boolean countsFromMinusOne(List<Long> values) {
    return values.contains(-1L) && values.contains(0L);
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
