package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.doc.Doc;
import java.util.Optional;

/**
 * A constant as meant.
 *
 * @param nativeName its C name
 * @param javaName its Java name
 * @param value its value: sign-extended when the type is signed, else zero-extended
 * @param radix 2, 8, 10 or 16, as the source writes it
 * @param role what it is for
 * @param aliasOf the Java name of the earlier constant of the same value
 * @param doc its documentation
 * @param deprecated why it is deprecated
 */
public record FlagConstant(
    String nativeName,
    String javaName,
    long value,
    int radix,
    Role role,
    Optional<String> aliasOf,
    Doc doc,
    Optional<String> deprecated) {

  /** What a constant is for, in the words of {@code runtime/spec.md}. */
  public enum Role {
    /** Exactly one bit. */
    BIT_FLAG,
    /** Several bits, each covered by other constants. */
    COMPOSITE,
    /** Several bits, not all covered by other constants. */
    MULTI_BIT_FLAG,
    /** One of the values of a field. */
    FIELD_VALUE,
    /** Bits of a field that are none of its values, such as its mask. */
    FIELD_MASK,
    /** No bit. */
    ZERO,
    /** Only there for the compiler: never a known bit, never iterated. */
    SENTINEL,
    /** A constant of an enumeration of values. */
    VALUE
  }
}
