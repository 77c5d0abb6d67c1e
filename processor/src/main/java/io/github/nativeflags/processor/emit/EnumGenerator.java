package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.nativeflags.processor.emit.framework.FrameworkMembers;
import io.github.nativeflags.processor.emit.javadoc.JavadocText;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import javax.lang.model.element.Modifier;

/** The writer of the Java enum. */
final class EnumGenerator {
  private final FlagEnum e;
  private final GeneratedJava java;
  private final ClassName self;
  private final TypeName valueType;
  private final JavadocText javadoc;
  private final NumberSpelling literals;
  private final CodeBlock table;
  private final String value;
  private final TypeSpec.Builder type;

  private EnumGenerator(GeneratedJava java) {
    this.java = java;
    e = java.e();
    self = java.enumName();
    valueType = java.valueType();
    javadoc = java.javadoc(false, "");
    literals = java.literals();
    table = EnumTable.name(java);
    value = java.freeName("value");
    type = TypeSpec.enumBuilder(self);
  }

  /** The enum of an enumeration. */
  static JavaFile generate(GeneratedJava java) {
    return new EnumGenerator(java).file();
  }

  private JavaFile file() {
    type.addJavadoc(java.classComment(javadoc).ofEnum())
        .addSuperinterface(e.flags() ? RuntimeNames.NATIVE_FLAG : RuntimeNames.NATIVE_CONSTANT);
    e.constants().forEach(this::constant);
    type.addType(EnumTable.of(java));
    state();
    values();
    new EnumLookup(java, table).addTo(type);
    type.addMethod(
        MethodSpec.methodBuilder("table")
            .addModifiers(Modifier.STATIC)
            .returns(ParameterizedTypeName.get(RuntimeNames.FLAG_TABLE, self))
            .addJavadoc("Returns the constants by value and by name.\n\n@return the table\n")
            .addStatement("return $L", table)
            .build());
    if (e.output().descriptions()) {
      EnumDescriptions.addTo(type, java);
    }
    InteropMembers.addToEnum(java, type);
    FrameworkMembers.addTo(type, java.target(self));
    return java.file(type);
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
  }

  private void values() {
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
