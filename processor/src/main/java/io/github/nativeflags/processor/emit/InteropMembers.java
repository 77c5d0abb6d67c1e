package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.nativeflags.NativeFlagEnum.Interop;
import io.github.nativeflags.processor.model.FlagEnum;

/**
 * What {@code interop} adds to a generated type.
 *
 * @param java the enumeration
 * @param self the generated type: the enum or the mask
 * @param noun what one of its values is called
 * @param factory its factory from a value in C
 */
record InteropMembers(GeneratedJava java, ClassName self, String noun, String factory) {

  /** Adds the members to an enum. */
  static void addToEnum(GeneratedJava java, TypeSpec.Builder type) {
    new InteropMembers(java, java.enumName(), "constant", "of").addTo(type);
  }

  /** Adds the members to a mask. */
  static void addToMask(GeneratedJava java, TypeSpec.Builder type) {
    if (java.e().interop().contains(Interop.JNA)) {
      JnaInterop.constructor(type);
    }
    new InteropMembers(java, java.maskName(), "mask", "ofBits").addTo(type);
  }

  private void addTo(TypeSpec.Builder type) {
    if (e().interop().contains(Interop.JNA)) {
      JnaInterop.mapping(this, type);
    }
    if (e().interop().contains(Interop.FFM)) {
      FfmInterop.memory(this, type);
    }
  }

  FlagEnum e() {
    return java.e();
  }

  boolean isEnum() {
    return self.equals(java.enumName());
  }

  /** The Java type as wide as the type in C. */
  TypeName carrier() {
    return switch (e().bits()) {
      case 8 -> TypeName.BYTE;
      case 16 -> TypeName.SHORT;
      case 32 -> TypeName.INT;
      default -> TypeName.LONG;
    };
  }

  /** A value of this type from an expression of the carrier's type. */
  CodeBlock from(CodeBlock raw) {
    boolean unsigned = e().bits() < 32 && !e().signed();
    return unsigned
        ? CodeBlock.of("$L($T.toUnsignedInt($L))", factory, carrier().box(), raw)
        : CodeBlock.of("$L($L)", factory, raw);
  }

  /** The carrier's value of an expression of the type of {@code value()}. */
  CodeBlock narrow(CodeBlock value) {
    return e().bits() < 32 ? CodeBlock.of("($T) $L", carrier(), value) : value;
  }

  /** The tag for what an enum says of a value it has no constant for. */
  CodeBlock thrown() {
    return isEnum()
        ? CodeBlock.of("@throws $L if no constant has the value\n", RuntimeNames.UNKNOWN_CONSTANT)
        : CodeBlock.of("");
  }
}
