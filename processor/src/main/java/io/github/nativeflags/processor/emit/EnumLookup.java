package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The look-up of an enum's constants by value and by name.
 *
 * @param java the enumeration
 * @param table what its table is called
 */
record EnumLookup(GeneratedJava java, String table) {

  void addTo(TypeSpec.Builder type) {
    ClassName self = java.enumName();
    TypeName optional = ParameterizedTypeName.get(ClassName.get(Optional.class), self);
    type.addMethod(
        byValue("find", optional, "Finds the constant of a value.", "the constant, or empty")
            .addStatement("return $L.find(value)", table)
            .build());
    type.addMethod(
        byValue("of", self, "Returns the constant of a value.", "the constant")
            .addJavadoc("@throws $L if no constant has it\n", RuntimeNames.UNKNOWN_CONSTANT)
            .addStatement("return $L.of(value)", table)
            .build());
    type.addMethod(
        byValue(
                "ofOrNull",
                nullable(),
                "Returns the constant of a value, if any.",
                "the constant, or null")
            .addStatement("return $L.ofOrNull(value)", table)
            .build());
    type.addMethod(orDefault());
    type.addMethod(
        statics("findByName", optional)
            .addParameter(String.class, "name")
            .addJavadoc(
                "Finds a constant by its C or Java name, or that of an alias.\n\n"
                    + "@param name the name\n@return the constant, or empty\n")
            .addStatement("return $L.findByName(name)", table)
            .build());
  }

  private TypeName nullable() {
    return java.nullness().nullable(java.enumName());
  }

  private MethodSpec orDefault() {
    return statics("ofOrDefault", nullable())
        .addParameter(java.valueType(), "value")
        .addParameter(nullable(), "fallback")
        .addJavadoc(
            "Returns the constant of a value, or another one.\n\n@param value the value\n"
                + "@param fallback what to return if no constant has it\n@return the constant\n")
        .addStatement("return $L.ofOrDefault(value, fallback)", table)
        .build();
  }

  private MethodSpec.Builder byValue(
      String name, TypeName result, String summary, String returned) {
    return statics(name, result)
        .addParameter(java.valueType(), "value")
        .addJavadoc("$L\n\n@param value the value\n@return $L\n", summary, returned);
  }

  private static MethodSpec.Builder statics(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(result);
  }
}
