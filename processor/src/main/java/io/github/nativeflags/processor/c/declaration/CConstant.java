package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.expression.Written;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.text.Place;
import java.util.Optional;

/**
 * A constant with the value a C compiler gives it.
 *
 * @param name its C name
 * @param value its value: sign-extended when the enumeration's type is signed, else zero-extended
 *     (bit 63 is a bit)
 * @param radix the radix of its initializer: 2, 8, 10 or 16; 16 where it was computed by shifts or
 *     bitwise operators
 * @param written how its initializer is written; without one, it is implicit
 * @param doc what its comment says
 * @param deprecated what its {@code deprecated} attribute or {@code @deprecated} command says
 * @param place where its name stands
 */
public record CConstant(
    String name,
    long value,
    int radix,
    Written written,
    Doc doc,
    Optional<String> deprecated,
    Place place) {

  /** Whether it has no initializer. */
  public boolean implicit() {
    return written.form() == Written.Form.NOTHING;
  }
}
