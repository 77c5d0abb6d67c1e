package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.nativeflags.processor.model.MaskFieldModel;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The getters and withers of one field, typed and on raw masks. */
final class MaskFieldMethods {
  private final MaskMethods methods;
  private final MaskFieldModel field;
  private final String constant;
  private final String capital;
  private final TypeName optional;

  private MaskFieldMethods(MaskMethods methods, MaskFieldModel field) {
    this.methods = methods;
    this.field = field;
    constant = field.constantName();
    capital = field.capitalName();
    optional = ParameterizedTypeName.get(ClassName.get(Optional.class), methods.flag());
  }

  static void addTo(TypeSpec.Builder type, MaskMethods methods, MaskFieldModel field) {
    if (field.holdsNumber()) {
      NumberFieldMethods.addTo(type, methods, field);
      return;
    }
    MaskFieldMethods members = new MaskFieldMethods(methods, field);
    ZeroedField zeroed = new ZeroedField(methods, field);
    type.addField(members.constant());
    type.addMethod(members.getter());
    type.addMethod(members.wither());
    type.addMethod(zeroed.typed());
    type.addMethod(members.rawGetter());
    type.addMethod(members.rawWither());
    type.addMethod(zeroed.raw());
  }

  private FieldSpec constant() {
    String bits = methods.java().literals().javaBits(field.mask());
    String name = field.maskName().map(n -> ", {@code " + n + "}").orElse("");
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeNames.FLAG_FIELD, methods.flag()),
            constant,
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("The field {@code $L}: the bits {@code $L}$L.\n", field.name(), bits, name)
        .initializer("$L", methods.table("field($S)", field.name()))
        .build();
  }

  private MethodSpec getter() {
    return methods
        .ofThis(field.name(), optional, "Returns the value of {@link #" + constant + "}.")
        .addJavadoc("@return the constant, or empty if none is defined for the value\n")
        .addStatement("return $L.find(bits())", constant)
        .build();
  }

  private MethodSpec wither() {
    return methods
        .ofThis(
            "with" + capital,
            methods.self(),
            "Returns this mask with another value of {@link #" + constant + "}.")
        .addParameter(methods.flag(), "value")
        .addJavadoc(
            "@param value one of the values of the field\n@return the mask\n"
                + "@throws IllegalArgumentException if the flag is no value of the field\n")
        .addStatement("return create($L.set(bits(), value))", constant)
        .build();
  }

  private MethodSpec rawGetter() {
    return methods
        .ofMask(
            field.name(), optional, "Returns the value of {@link #" + constant + "} in a raw mask.")
        .addJavadoc(
            "@return the constant, or empty if none is defined for the value\n$L",
            methods.refusal())
        .addStatement("return $L.find($L)", constant, methods.widen(CodeBlock.of("mask")))
        .build();
  }

  private MethodSpec rawWither() {
    return methods
        .ofMaskAndFlag(
            "with" + capital,
            methods.raw(),
            "Returns a raw mask with another value of {@link #" + constant + "}.")
        .addJavadoc(
            "@return the new mask\n"
                + "@throws IllegalArgumentException if the flag is no value of the field\n$L",
            methods.refusal())
        .addStatement(
            "return $L",
            methods.narrow(
                CodeBlock.of("$L.set($L, flag)", constant, methods.widen(CodeBlock.of("mask")))))
        .build();
  }
}
