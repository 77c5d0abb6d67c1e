package io.github.nativeflags.runtime;

/** What a constant is for among the others of its enumeration. */
public enum ConstantRole {
  /** A flag of exactly one bit. */
  BIT_FLAG,
  /** A flag of several bits that no others cover. */
  MULTI_BIT_FLAG,
  /** Several flags together. */
  COMPOSITE,
  /** No flag. */
  ZERO,
  /** A value of a field. */
  FIELD_VALUE,
  /** Bits of a field, of which it is no value. */
  FIELD_MASK,
  /** Only there for the C compiler. */
  SENTINEL,
  /** One of several values. */
  VALUE
}
