package io.github.nativeflags.processor.emit.framework;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * A generated type that frameworks meet.
 *
 * @param surroundings what its compilation sees
 * @param enumName the enum, which has the table
 * @param self the enum or the mask
 * @param value the type of its {@code value()}
 */
public record Target(
    Surroundings surroundings, ClassName enumName, ClassName self, TypeName value) {

  boolean mask() {
    return !self.equals(enumName);
  }

  /** What one of its values is called. */
  String noun() {
    return mask() ? "mask" : "constant";
  }

  /** The name of a nested class: C may have an enumeration that is called like ours. */
  ClassName nested(String name) {
    boolean taken = name.equals(self.simpleName()) || name.equals(enumName.simpleName());
    return self.nestedClass(taken ? name + "_" : name);
  }

  Nullness nullness() {
    return new Nullness(surroundings.follow(Framework.JSPECIFY));
  }

  /** The value of whatever a framework hands over. */
  CodeBlock from(CodeBlock given) {
    return mask()
        ? CodeBlock.of("new $T($T.table().maskOf($L))", self, enumName, given)
        : CodeBlock.of("table().constantOf($L)", given);
  }

  /** The factory from the value in C. */
  String factory() {
    return mask() ? "ofBits" : "of";
  }

  /** A nested class that a framework creates. */
  TypeSpec.Builder nestedClass(ClassName name, String summary) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L\n", summary)
        // Whoever uses it requires the framework's module anyway
        .addAnnotation(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "exports")
                .build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Creates it, as the framework does.\n")
                .build());
  }

  static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(Override.class);
  }
}
