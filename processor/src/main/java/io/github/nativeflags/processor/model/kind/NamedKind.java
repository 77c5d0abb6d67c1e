package io.github.nativeflags.processor.model.kind;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.token.FlagNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the names of an enumeration and of its constants say. */
final class NamedKind {
  /** {@code XT_STRING_FLAG_INVERT}, {@code VK_GEOMETRY_OPAQUE_BIT}, {@code kFlagSoft}. */
  private static final Pattern CONSTANT =
      Pattern.compile(
          "(?:.*\\D_)?(?i:flags?|bit)(?:_.*)?|.*(?<![A-Z0-9])(?:Flags?|Bit)(?![a-z]).*");

  private NamedKind() {}

  static Optional<Evidence> in(Subject subject, Numbers numbers) {
    if (!Plausible.asFlags(subject, numbers)) {
      return Optional.empty();
    }
    boolean strong = !numbers.consecutive() || numbers.oneAndTwo();
    Optional<String> word =
        names(subject).stream().flatMap(n -> FlagNames.word(n).stream()).findFirst();
    return word.map(
            w ->
                new Evidence(
                    true, strong, "its name says \"" + w + "\"", subject.declared().place()))
        .or(() -> ofConstants(subject, numbers));
  }

  private static List<String> names(Subject subject) {
    return List.of(subject.name(), subject.declared().tag().orElse(""));
  }

  /** Bit numbers are called so as well: {@code PG_locked_BIT, PG_error_BIT} are 0 and 1. */
  private static Optional<Evidence> ofConstants(Subject subject, Numbers numbers) {
    List<CConstant> named = subject.nonZero();
    boolean all =
        named.size() > 1 && named.stream().allMatch(c -> CONSTANT.matcher(c.name()).matches());
    boolean bits = !numbers.consecutive() || numbers.oneAndTwo();
    return all && bits && !Plausible.isNumbered(subject)
        ? Optional.of(
            new Evidence(
                true,
                false,
                "the names of its constants say so, such as " + named.get(0).name(),
                named.get(0).place()))
        : Optional.empty();
  }
}
