package io.github.nativeflags.runtime;

/** A named constant of a native interface. */
public interface NativeConstant {

  /**
   * The name in C, from which the Java name may differ.
   *
   * @return the C name
   */
  String nativeName();

  /**
   * The value as C sees it: sign-extended from the width when the native type is signed, otherwise
   * zero-extended. An unsigned 64-bit value with bit 63 set is a negative {@code long}.
   *
   * @return the value
   */
  long nativeValue();
}
