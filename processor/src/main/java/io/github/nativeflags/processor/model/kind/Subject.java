package io.github.nativeflags.processor.model.kind;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.page.Combining;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An enumeration whose kind is asked for.
 *
 * @param declared it as declared
 * @param name the C name it is known by, or an empty string
 * @param constants its constants, but for those that are only there for the compiler
 * @param bits the width of its type
 * @param combining what its page says of combining
 */
public record Subject(
    CEnum declared,
    String name,
    List<CConstant> constants,
    int bits,
    Optional<Combining> combining) {

  long value(CConstant constant) {
    return constant.value() & -1L >>> (64 - bits);
  }

  /** Those that are not zero. */
  List<CConstant> nonZero() {
    return constants.stream().filter(c -> value(c) != 0).toList();
  }

  Set<String> names() {
    Set<String> names = new HashSet<>();
    constants.forEach(c -> names.add(c.name()));
    return names;
  }
}
