package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.comment.EnumDocumentation;
import io.github.nativeflags.processor.c.expression.CValue;
import io.github.nativeflags.processor.c.expression.Written;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A constant as written with what it evaluates to.
 *
 * @param enumerator how it is written
 * @param value its value, absent where it cannot be told
 * @param radix the radix it is written in
 */
record EnumConstant(Enumerator enumerator, Optional<CValue> value, int radix) {
  String name() {
    return enumerator.name().text();
  }

  /** Constants with what is said of each, in the same order. */
  static List<CConstant> documented(List<EnumConstant> constants, EnumDocumentation documentation) {
    Iterator<EnumDocumentation.OfConstant> said = documentation.constants().iterator();
    List<CConstant> all = new ArrayList<>();
    constants.forEach(c -> all.add(c.documented(said.next())));
    return List.copyOf(all);
  }

  private CConstant documented(EnumDocumentation.OfConstant said) {
    return new CConstant(
        name(),
        value.map(CValue::bits).orElse(0L),
        radix,
        Written.of(enumerator.initializer()),
        said.doc(),
        enumerator.deprecated().or(said::deprecated),
        enumerator.name().place());
  }
}
