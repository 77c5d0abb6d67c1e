package io.github.nativeflags.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The list of what one spec that means many enumerations gives.
 *
 * @param packageName the Java package
 * @param name the simple name of the class that holds it
 * @param spec the qualified name of the spec
 * @param publicAccess whether it is public
 * @param enums the enumerations by name
 */
public record EnumIndex(
    String packageName, String name, String spec, boolean publicAccess, List<FlagEnum> enums) {
  public EnumIndex {
    enums = enums.stream().sorted(Comparator.comparing(FlagEnum::javaName)).toList();
  }

  /** The index of a spec that means many; one that names each needs none. */
  public static Optional<EnumIndex> of(FlagSpec spec, List<FlagEnum> enums) {
    boolean matched = TypeSelection.many(spec) && enums.size() > 1;
    return matched && spec.choice().types().stream().anyMatch(TypeSelection::isPattern)
        ? Optional.of(
            new EnumIndex(
                spec.own().packageName(),
                spec.own().stem().orElse(spec.own().simpleName()) + "Index",
                spec.own().qualified(),
                spec.output().publicAccess(),
                enums))
        : Optional.empty();
  }
}
