package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.nativeflags.processor.model.MaskFieldModel;
import javax.lang.model.element.Modifier;

/** The getters and withers of a field that holds a number, typed and on raw masks. */
final class NumberFieldMethods {
  private final MaskMethods methods;
  private final MaskFieldModel field;
  private final String constant;
  private final String link;
  private final String refusal;

  private NumberFieldMethods(MaskMethods methods, MaskFieldModel field) {
    this.methods = methods;
    this.field = field;
    constant = field.constantName();
    link = "{@link #" + constant + "}";
    String greatest = methods.java().literals().javaBits(greatest());
    refusal =
        "@throws IllegalArgumentException if the number has other bits than {@code "
            + greatest
            + "}\n";
  }

  static void addTo(TypeSpec.Builder type, MaskMethods methods, MaskFieldModel field) {
    NumberFieldMethods members = new NumberFieldMethods(methods, field);
    ZeroedField zeroed = new ZeroedField(methods, field);
    type.addField(members.constant());
    type.addMethod(members.getter());
    type.addMethod(members.wither());
    type.addMethod(zeroed.typed());
    type.addMethod(members.rawGetter());
    type.addMethod(members.rawWither());
    type.addMethod(zeroed.raw());
  }

  /** All bits that a number may have. */
  private long greatest() {
    return field.mask() >>> field.shift().orElseThrow();
  }

  private boolean isLong() {
    return Long.numberOfLeadingZeros(greatest()) < Integer.SIZE;
  }

  private TypeName number() {
    return isLong() ? TypeName.LONG : TypeName.INT;
  }

  private FieldSpec constant() {
    String bits = methods.java().literals().javaBits(field.mask());
    String name = field.maskName().map(n -> ", {@code " + n + "}").orElse("");
    return FieldSpec.builder(
            RuntimeNames.NUMBER_FIELD, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(
            "The field {@code $L}: the bits {@code $L}$L, which hold a number.\n",
            field.name(),
            bits,
            name)
        .initializer("$L", methods.table("number($S)", field.name()))
        .build();
  }

  private MethodSpec getter() {
    return methods
        .ofThis(field.name(), number(), "Returns the number in " + link + ".")
        .addJavadoc("@return the number\n")
        .addStatement("return $L", get(CodeBlock.of("bits()")))
        .build();
  }

  private MethodSpec wither() {
    return methods
        .ofThis(
            "with" + field.capitalName(),
            methods.self(),
            "Returns this mask with another number in " + link + ".")
        .addParameter(number(), "value")
        .addJavadoc("@param value the number\n@return the mask\n$L", refusal)
        .addStatement("return create($L)", set(CodeBlock.of("bits()")))
        .build();
  }

  private MethodSpec rawGetter() {
    return methods
        .ofMask(field.name(), number(), "Returns the number in " + link + " of a raw mask.")
        .addJavadoc("@return the number\n$L", methods.refusal())
        .addStatement("return $L", get(methods.widen(CodeBlock.of("mask"))))
        .build();
  }

  private MethodSpec rawWither() {
    return methods
        .ofMask(
            "with" + field.capitalName(),
            methods.raw(),
            "Returns a raw mask with another number in " + link + ".")
        .addParameter(number(), "value")
        .addJavadoc(
            "@param value the number\n@return the new mask\n$L$L", refusal, methods.refusal())
        .addStatement("return $L", methods.narrow(set(methods.widen(CodeBlock.of("mask")))))
        .build();
  }

  private CodeBlock get(CodeBlock bits) {
    return CodeBlock.of("$L$L.get($L)", isLong() ? "" : "(int) ", constant, bits);
  }

  private CodeBlock set(CodeBlock bits) {
    // A negative int has bits that no field of fewer than 32 has
    String value = isLong() ? "value" : "value & 0xFFFFFFFFL";
    return CodeBlock.of("$L.set($L, $L)", constant, bits, value);
  }
}
