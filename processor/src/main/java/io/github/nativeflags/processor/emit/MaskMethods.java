package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.Collection;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/**
 * The shapes that the methods of a mask have, with their Javadoc.
 *
 * @param java the enumeration
 */
record MaskMethods(GeneratedJava java) {

  FlagEnum e() {
    return java.e();
  }

  ClassName flag() {
    return java.enumName();
  }

  ClassName self() {
    return java.maskName();
  }

  /** The Java type of a raw mask. */
  TypeName raw() {
    return java.valueType();
  }

  /** Whether a raw mask has bits that its native type has not. */
  boolean narrowType() {
    return e().bits() < 32;
  }

  /** A call of the table of flags. */
  CodeBlock table(String format, Object... arguments) {
    return CodeBlock.of("$T.table().$L", flag(), CodeBlock.of(format, arguments));
  }

  /** A {@code long} result as the raw mask that C has. */
  CodeBlock narrow(CodeBlock bits) {
    String small = e().bits() == 16 ? "(short) " : "(byte) ";
    String cast = e().bits() == 64 ? "" : e().bits() == 32 || !e().signed() ? "(int) " : small;
    return CodeBlock.of("$L$L", cast, bits);
  }

  /** A raw mask zero-extended to {@code long}. */
  CodeBlock widen(CodeBlock mask) {
    return switch (e().bits()) {
      case 64 -> mask;
      case 32 -> CodeBlock.of("$L & 0xFFFFFFFFL", mask);
      default -> table("narrow($L)", mask);
    };
  }

  /** A method of a mask itself. */
  MethodSpec.Builder ofThis(String name, TypeName result, String summary) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(result)
        .addJavadoc("$L\n\n", summary);
  }

  MethodSpec.Builder statics(String name, TypeName result, String summary) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(result)
        .addJavadoc("$L\n\n", summary);
  }

  /** A factory from raw bits. */
  MethodSpec.Builder ofBits(String name, String summary) {
    return statics(name, self(), summary)
        .addParameter(raw(), "bits")
        .addJavadoc("@param bits the raw bits\n@return the mask\n");
  }

  MethodSpec.Builder ofFlags(String name, TypeName result, String summary) {
    return statics(name, result, summary)
        .addParameter(ArrayTypeName.of(flag()), "flags")
        .varargs()
        .addJavadoc("@param flags the flags\n@return their union\n");
  }

  /** A union of the flags of a collection. */
  MethodSpec.Builder ofCollection(String name, TypeName result, String summary) {
    return statics(name, result, summary)
        .addParameter(ParameterizedTypeName.get(ClassName.get(Collection.class), flag()), "flags")
        .addJavadoc("@param flags the flags\n@return their union\n");
  }

  MethodSpec.Builder ofMask(String name, TypeName result, String summary) {
    return statics(name, result, summary)
        .addParameter(raw(), "mask")
        .addJavadoc("@param mask the raw mask\n");
  }

  MethodSpec.Builder ofMaskAndFlag(String name, TypeName result, String summary) {
    return ofMask(name, result, summary)
        .addParameter(flag(), "flag")
        .addJavadoc("@param flag the flag\n");
  }

  MethodSpec.Builder ofMaskAndBits(String name, String summary) {
    return ofMask(name, TypeName.BOOLEAN, summary)
        .addParameter(raw(), "bits")
        .addJavadoc("@param bits the bits\n@return whether it does\n");
  }

  MethodSpec.Builder ofText(String name, TypeName result, String summary) {
    return statics(name, result, summary)
        .addParameter(String.class, "text")
        .addJavadoc(
            "@param text the text, such as {@code A | B | 0x40}\n@return the mask\n"
                + "@throws $L if the text names no mask\n",
            RuntimeNames.MASK_FORMAT);
  }

  MethodSpec.Builder ofMaskAndAction(String name, String summary) {
    return ofMask(name, TypeName.VOID, summary)
        .addParameter(
            ParameterizedTypeName.get(
                ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(flag())),
            "action")
        .addJavadoc("@param action what to do\n");
  }

  /** What a narrow type says of bits that it has not. */
  CodeBlock refusal() {
    return narrowType()
        ? CodeBlock.of(
            "@throws $L if bits are set that the $L-bit type has not\n",
            RuntimeNames.UNKNOWN_BITS,
            e().bits())
        : CodeBlock.of("");
  }
}
