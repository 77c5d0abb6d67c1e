package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.nativeflags.processor.model.FlagEnum;

/**
 * A generated type as the libraries that call native code see it.
 *
 * @param java the enumeration
 * @param self the generated type: the enum or the mask
 * @param noun what one of its values is called
 * @param factory its factory from a value in C
 */
record MappedType(GeneratedJava java, ClassName self, String noun, String factory) {
  static MappedType ofEnum(GeneratedJava java) {
    return new MappedType(java, java.enumName(), "constant", "of");
  }

  static MappedType ofMask(GeneratedJava java) {
    return new MappedType(java, java.maskName(), "mask", "ofBits");
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
