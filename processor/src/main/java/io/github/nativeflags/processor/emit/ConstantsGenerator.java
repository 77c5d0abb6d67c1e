package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.nativeflags.processor.emit.javadoc.JavadocText;
import io.github.nativeflags.processor.model.FlagConstant;
import javax.lang.model.element.Modifier;

/** The writer of the class of compile-time constants. */
final class ConstantsGenerator {
  private ConstantsGenerator() {}

  /** The class of an enumeration's constants under their C names. */
  static JavaFile generate(GeneratedJava java) {
    JavadocText javadoc = java.javadoc(true, "");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(java.constantsName())
            .addModifiers(Modifier.FINAL)
            .addJavadoc(java.classComment(javadoc).ofConstants())
            .addMethod(JavaFrame.noInstances());
    java.e().constants().forEach(c -> type.addField(field(java, javadoc, c)));
    return java.file(type);
  }

  private static FieldSpec field(GeneratedJava java, JavadocText javadoc, FlagConstant constant) {
    FieldSpec.Builder field =
        FieldSpec.builder(java.valueType(), GeneratedJava.constantName(constant))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(java.constantComment(javadoc, constant))
            .initializer("$L", java.literals().java(constant.value(), constant.radix()));
    constant.deprecated().ifPresent(why -> field.addAnnotation(Deprecated.class));
    return field.build();
  }
}
