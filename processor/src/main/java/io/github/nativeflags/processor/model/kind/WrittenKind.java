package io.github.nativeflags.processor.model.kind;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.expression.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How the values of an enumeration are written. */
final class WrittenKind {
  /** {@code MAX_LENGTH = 1 << 16} among numbers is a size. */
  private static final Pattern SIZE =
      Pattern.compile("(?i)(?:.*_)?(?:max|min|size|limit|count|num|len(?:gth)?|capacity)(?:_.*)?");

  private final Subject subject;
  private final Map<String, Integer> shifted = new HashMap<>();
  private final Map<String, CConstant> byName = new HashMap<>();

  /** Whether there is a list, beside which a bit or two may be anything. */
  private final boolean counts;

  private WrittenKind(Subject subject, Numbers numbers) {
    this.subject = subject;
    this.counts = numbers.counted() >= Numbers.COUNTED;
    for (CConstant constant : subject.constants()) {
      byName.put(constant.name(), constant);
      if (constant.written().form() == Written.Form.SHIFTED) {
        shifted.merge(constant.written().by(), 1, Integer::sum);
      }
    }
  }

  static Optional<Evidence> in(Subject subject, Numbers numbers) {
    WrittenKind kind = new WrittenKind(subject, numbers);
    return kind.bits()
        .or(kind::combined)
        .or(() -> kind.list(numbers))
        .or(() -> kind.numbered(numbers));
  }

  /** {@code 1 << n}, by which glib-mkenums tells flags; beside {@code 2 << n} it is a number. */
  private Optional<Evidence> bits() {
    List<CConstant> bits = new ArrayList<>();
    List<CConstant> all = subject.constants();
    for (int i = 0; i < all.size(); i++) {
      boolean countsOn =
          i + 1 < all.size() && all.get(i + 1).written().form() == Written.Form.NOTHING;
      if (isBit(all.get(i)) && !countsOn) {
        bits.add(all.get(i));
      }
    }
    return bits.stream()
        .findFirst()
        .map(c -> evidence(true, bits.size() > 1 || !counts, c, bit(c)));
  }

  private static String bit(CConstant constant) {
    String by = constant.written().by();
    return " is written as 1 << " + (by.isEmpty() ? "..." : by);
  }

  private boolean isBit(CConstant constant) {
    String by = constant.written().by();
    return constant.written().form() == Written.Form.BIT
        && (by.isEmpty() || !shifted.containsKey(by))
        && !SIZE.matcher(constant.name()).matches();
  }

  /** {@code A | B} and {@code ~A} of constants beside them. */
  private Optional<Evidence> combined() {
    return subject.constants().stream()
        .filter(c -> c.written().form() == Written.Form.COMBINED && isOfBits(c))
        .findFirst()
        .map(c -> evidence(true, true, c, " is put together from " + parts(c)));
  }

  private static String parts(CConstant constant) {
    List<String> parts = constant.written().parts();
    return parts.isEmpty() ? "bits" : String.join(", ", parts);
  }

  /** An error's number joined with that of its facility is no union of constants. */
  private boolean isOfBits(CConstant constant) {
    List<String> parts = constant.written().parts();
    if (parts.isEmpty() && counts) {
      return false;
    }
    if (parts.isEmpty()) {
      long union = 0;
      for (CConstant other : subject.constants()) {
        long bit = subject.value(other);
        union |= Long.bitCount(bit) == 1 && (bit & ~subject.value(constant)) == 0 ? bit : 0;
      }
      return union == subject.value(constant);
    }
    return parts.stream().allMatch(this::isPart);
  }

  private boolean isPart(String name) {
    CConstant part = byName.get(name);
    return part != null
        && (Long.bitCount(subject.value(part)) <= 1
            || part.written().form() == Written.Form.COMBINED);
  }

  /** {@code 0 << 4, 1 << 4, 2 << 4}: numbers in their place within something larger. */
  private Optional<Evidence> list(Numbers numbers) {
    Set<String> by = new HashSet<>();
    for (CConstant constant : subject.constants()) {
      boolean shift =
          constant.written().form() == Written.Form.SHIFTED
              || constant.written().form() == Written.Form.BIT;
      by.add(shift ? constant.written().by() : subject.value(constant) == 0 ? "" : "?");
    }
    by.remove("");
    boolean one = by.size() == 1 && !by.contains("?") && numbers.distinct().size() >= 3;
    return one && numbers.inSteps().consecutive()
        ? Optional.of(
            evidence(
                false,
                true,
                subject.nonZero().get(0),
                " and the others are numbers, shifted by " + by.iterator().next()))
        : Optional.empty();
  }

  /** {@code A = 1, B}: the compiler counts. */
  private Optional<Evidence> numbered(Numbers numbers) {
    return numbers.oneAndTwo() && Plausible.isNumbered(subject)
        ? Optional.of(
            evidence(
                false, true, subject.constants().get(1), " is one more than the constant before"))
        : Optional.empty();
  }

  private static Evidence evidence(boolean flags, boolean strong, CConstant constant, String says) {
    return new Evidence(flags, strong, constant.name() + says, constant.place());
  }
}
