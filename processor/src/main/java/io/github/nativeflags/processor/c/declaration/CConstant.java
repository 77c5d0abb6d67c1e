package io.github.nativeflags.processor.c.declaration;

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
 * @param implicit whether it has no initializer
 * @param doc what its comment says
 * @param deprecated what its {@code deprecated} attribute or {@code @deprecated} command says
 * @param place where its name stands
 */
public record CConstant(
    String name,
    long value,
    int radix,
    boolean implicit,
    Doc doc,
    Optional<String> deprecated,
    Place place) {}
