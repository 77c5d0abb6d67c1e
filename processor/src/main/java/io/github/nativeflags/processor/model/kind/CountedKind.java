package io.github.nativeflags.processor.model.kind;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.text.Place;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the values of an enumeration look like, whatever is said of them. */
final class CountedKind {
  /** {@code GDK_PIXDATA_COLOR_TYPE_MASK}: the bits of a field. */
  private static final Pattern MASK = Pattern.compile("(?i).*(_MASK|[a-z0-9]MASK)(?:_.*)?");

  /** Sizes and ranks start here, flags lower: {@code GST_RANK_MARGINAL = 64}. */
  private static final long LARGE = 16;

  /** Fewer may be bits by chance. */
  private static final int COMMON = 3;

  private final Subject subject;
  private final Numbers all;
  private final Numbers parts;

  private CountedKind(Subject subject, Numbers numbers) {
    this.subject = subject;
    this.all = numbers;
    this.parts = numbers.consecutive() ? numbers : numbers.without(masks(subject));
  }

  static Set<Long> masks(Subject subject) {
    Set<Long> masks = new HashSet<>();
    for (CConstant constant : subject.constants()) {
      boolean several = Long.bitCount(subject.value(constant)) > 1;
      if (several && MASK.matcher(constant.name()).matches()) {
        masks.add(subject.value(constant));
      }
    }
    return masks;
  }

  static Optional<Evidence> in(Subject subject, Numbers numbers) {
    CountedKind kind = new CountedKind(subject, numbers);
    return kind.row().or(kind::oneByOne);
  }

  private Optional<Evidence> row() {
    if (all.oneAndTwo() || parts.oneAndTwo()) {
      return Optional.empty();
    }
    return all.consecutive() || parts.consecutive()
        ? Optional.of(evidence(false, true, "the values follow one another"))
        : Optional.empty();
  }

  private Optional<Evidence> oneByOne() {
    if (all.oneAndTwo() || parts.oneAndTwo()) {
      return Optional.empty();
    }
    return loose().or(this::list).or(this::crowd).or(this::decimal).or(this::bits);
  }

  /** One value that all others are within is their union and a bit more. */
  private Optional<Evidence> loose() {
    if (parts.loose().isEmpty()) {
      return Optional.empty();
    }
    long first = parts.loose().get(0);
    String value = "0x" + Long.toHexString(first);
    Numbers rest = parts.without(Set.of(first));
    boolean around =
        parts.loose().size() == 1
            && rest.single() >= COMMON
            && rest.distinct().stream().allMatch(v -> (v & ~first) == 0);
    return around
        ? new CountedKind(subject, rest)
            .list()
            .or(
                () ->
                    Optional.of(
                        evidence(
                            true,
                            false,
                            "each value but " + value + " is a single bit or a union")))
        : Optional.of(
            evidence(false, true, value + " is neither a single bit nor a union of constants"));
  }

  private Optional<Evidence> list() {
    long counted = parts.counted();
    long others = parts.nonZero() - counted;
    if (counted >= Numbers.COUNTED
        || counted >= Numbers.COMBINED && others == 1 && !parts.endsInNextBit()) {
      return Optional.of(evidence(false, true, "the values count from 1 to " + counted));
    }
    Numbers steps = parts.inSteps();
    return steps.nonZero() > Numbers.COMBINED && steps.consecutive()
        ? Optional.of(evidence(false, true, "the values follow one another in steps"))
        : Optional.empty();
  }

  /** Decimal numbers of many bits, such as those of {@code sysctl}, have a single bit by chance. */
  private Optional<Evidence> crowd() {
    long single = parts.single();
    return parts.nonZero() - single > single
            && subject.nonZero().stream().allMatch(CountedKind::plain)
        ? Optional.of(evidence(false, true, "most values are no single bit"))
        : Optional.empty();
  }

  private static boolean plain(CConstant constant) {
    return constant.radix() == 10;
  }

  private Optional<Evidence> decimal() {
    boolean large =
        subject.nonZero().stream()
            .allMatch(c -> plain(c) && Long.compareUnsigned(subject.value(c), LARGE) >= 0);
    return large && parts.nonZero() >= COMMON
        ? Optional.of(evidence(false, false, "the values are decimal numbers, all of 16 or more"))
        : Optional.empty();
  }

  private Optional<Evidence> bits() {
    boolean numbered =
        subject.constants().stream()
            .anyMatch(c -> c.implicit() && Long.bitCount(subject.value(c)) == 1 && c.value() > 1);
    boolean strong = parts.single() >= COMMON && !numbered;
    return Optional.of(
        evidence(true, strong, "each value is a single bit or a union of constants"));
  }

  private Evidence evidence(boolean flags, boolean strong, String says) {
    // All of them together have no place of their own
    return new Evidence(flags, strong, says, Place.in(subject.declared().place().file()));
  }
}
