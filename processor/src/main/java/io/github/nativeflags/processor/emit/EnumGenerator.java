package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The writer of the Java enum. */
public final class EnumGenerator {
  private final FlagEnum e;
  private final GeneratedJava java;
  private final ClassName self;
  private final TypeName valueType;
  private final JavadocText javadoc;
  private final Literals literals;
  private final String table;
  private final String value;
  private final TypeSpec.Builder type;

  private EnumGenerator(FlagEnum e, boolean generatedAnnotation) {
    this.e = e;
    java = new GeneratedJava(e, generatedAnnotation);
    self = java.enumName();
    valueType = java.valueType();
    javadoc = java.javadoc(false, "");
    literals = Literals.of(e);
    table = free("TABLE");
    value = free("value");
    type = TypeSpec.enumBuilder(self);
  }

  /** The enum of an enumeration. */
  public static JavaFile generate(FlagEnum e, boolean generatedAnnotation) {
    return new EnumGenerator(e, generatedAnnotation).file();
  }

  private JavaFile file() {
    String title = "The constants of " + e.nativeName() + ".";
    type.addJavadoc(java.classComment(javadoc, e.doc(), title))
        .addSuperinterface(e.flags() ? RuntimeNames.NATIVE_FLAG : RuntimeNames.NATIVE_CONSTANT);
    e.constants().forEach(this::constant);
    table();
    state();
    lookup();
    InteropMembers.addToEnum(java, type);
    return java.file(type);
  }

  // A constant may be called as we would call a field.
  private String free(String name) {
    String result = name;
    while (taken(result)) {
      result += "_";
    }
    return result;
  }

  private boolean taken(String name) {
    return e.constants().stream().anyMatch(constant -> constant.javaName().equals(name));
  }

  private void constant(FlagConstant constant) {
    CodeBlock comment = java.constantComment(javadoc, constant);
    if (constant.aliasOf().isPresent()) {
      FieldSpec.Builder alias =
          FieldSpec.builder(
                  self, constant.javaName(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc(comment)
              .initializer("$L", constant.aliasOf().get());
      constant.deprecated().ifPresent(why -> alias.addAnnotation(Deprecated.class));
      type.addField(alias.build());
      return;
    }
    TypeSpec.Builder body =
        TypeSpec.anonymousClassBuilder("$L", literals.java(constant.value(), constant.radix()))
            .addJavadoc(comment);
    constant.deprecated().ifPresent(why -> body.addAnnotation(Deprecated.class));
    type.addEnumConstant(constant.javaName(), body.build());
  }

  private TypeName tableType() {
    return ParameterizedTypeName.get(RuntimeNames.FLAG_TABLE, self);
  }

  private void table() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$T.of($T.class, $L, $L)", RuntimeNames.FLAG_TABLE, self, e.bits(), e.signed());
    for (FlagConstant constant : e.constants()) {
      String name = constant.javaName();
      if (constant.aliasOf().isPresent()) {
        String target = constant.aliasOf().get();
        code.add("\n        .alias($S, $L)", name, target);
        if (!name.equals(constant.nativeName())) {
          code.add("\n        .alias($S, $L)", constant.nativeName(), target);
        }
      } else if (!name.equals(constant.nativeName())) {
        code.add("\n        .nativeName($L, $S)", name, constant.nativeName());
      }
      if (constant.role() == FlagConstant.Role.SENTINEL && constant.aliasOf().isEmpty()) {
        code.add("\n        .sentinel($L)", name);
      }
    }
    type.addField(
        FieldSpec.builder(tableType(), table, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The constants by value and by name.\n")
            .initializer(code.add("\n        .build()").build())
            .build());
  }

  private void state() {
    type.addField(
        FieldSpec.builder(valueType, value, Modifier.PRIVATE, Modifier.FINAL)
            .addJavadoc("The value in C.\n")
            .build());
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addJavadoc("A constant.\n\n@param value its value in C\n")
            .addParameter(valueType, "value")
            .addStatement("this.$L = value", value)
            .build());
    type.addMethod(
        method("value", valueType, "Returns the value.", "the value in C")
            .addStatement("return $L", value)
            .build());
    boolean renamed =
        e.constants().stream()
            .anyMatch(c -> c.aliasOf().isEmpty() && !c.javaName().equals(c.nativeName()));
    type.addMethod(
        override("nativeName", ClassName.get(String.class))
            .addStatement(
                renamed
                    ? CodeBlock.of("return $L.nativeName(this)", table)
                    : CodeBlock.of("return name()"))
            .build());
    type.addMethod(
        override("nativeValue", TypeName.LONG)
            .addStatement(
                e.bits() == 32 && !e.signed() ? "return $L & 0xFFFFFFFFL" : "return $L", value)
            .build());
  }

  private void lookup() {
    TypeName optional = ParameterizedTypeName.get(ClassName.get(Optional.class), self);
    type.addMethod(
        statics("find", optional, "Finds the constant of a value.", "the constant, or empty")
            .addStatement("return $L.find(value)", table)
            .build());
    type.addMethod(
        statics("of", self, "Returns the constant of a value.", "the constant")
            .addJavadoc("@throws $T if no constant has it\n", RuntimeNames.UNKNOWN_CONSTANT)
            .addStatement("return $L.of(value)", table)
            .build());
    type.addMethod(
        statics(
                "ofOrNull",
                self,
                "Returns the constant of a value, if any.",
                "the constant, or null")
            .addStatement("return $L.ofOrNull(value)", table)
            .build());
    type.addMethod(orDefault());
    type.addMethod(
        MethodSpec.methodBuilder("findByName")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(optional)
            .addParameter(String.class, "name")
            .addJavadoc(
                "Finds a constant by its C or Java name, or that of an alias.\n\n"
                    + "@param name the name\n@return the constant, or empty\n")
            .addStatement("return $L.findByName(name)", table)
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("table")
            .addModifiers(Modifier.STATIC)
            .returns(tableType())
            .addJavadoc("Returns the constants by value and by name.\n\n@return the table\n")
            .addStatement("return $L", table)
            .build());
  }

  private MethodSpec orDefault() {
    return MethodSpec.methodBuilder("ofOrDefault")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(self)
        .addParameter(valueType, "value")
        .addParameter(self, "fallback")
        .addJavadoc(
            "Returns the constant of a value, or another one.\n\n@param value the value\n"
                + "@param fallback what to return if no constant has it\n@return the constant\n")
        .addStatement("return $L.ofOrDefault(value, fallback)", table)
        .build();
  }

  private MethodSpec.Builder statics(
      String name, TypeName result, String summary, String returned) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(result)
        .addParameter(valueType, "value")
        .addJavadoc("$L\n\n@param value the value\n@return $L\n", summary, returned);
  }

  private static MethodSpec.Builder method(
      String name, TypeName result, String summary, String returned) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(result)
        .addJavadoc("$L\n\n@return $L\n", summary, returned);
  }

  private static MethodSpec.Builder override(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(Override.class)
        .returns(result);
  }
}
