package io.github.nativeflags.processor.emit.framework;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** Columns by Jakarta Persistence: the value in C by default, a mask's text where asked for. */
final class JpaMembers {
  private static final String PACKAGE = "jakarta.persistence";
  private static final ClassName CONVERTER = ClassName.get(PACKAGE, "Converter");
  private static final ClassName ATTRIBUTE_CONVERTER = ClassName.get(PACKAGE, "AttributeConverter");

  private final Target target;
  private final TypeName attribute;

  private JpaMembers(Target target) {
    this.target = target;
    attribute = target.nullness().nullable(target.self());
  }

  static void addTo(TypeSpec.Builder type, Target target) {
    JpaMembers members = new JpaMembers(target);
    type.addType(members.number());
    if (target.mask()) {
      type.addType(members.text());
    }
  }

  private TypeSpec number() {
    AnnotationSpec everywhere =
        AnnotationSpec.builder(CONVERTER).addMember("autoApply", "true").build();
    TypeSpec.Builder column =
        target
            .nestedClass(
                target.nested("JpaColumn"),
                "The "
                    + target.noun()
                    + " as a number in a column, its value in C. It applies by itself.")
            .addAnnotation(everywhere);
    return converter(
        column,
        target.value().box(),
        CodeBlock.of("$L.value()", target.noun()),
        CodeBlock.of("$L(column)", target.factory()));
  }

  private TypeSpec text() {
    TypeSpec.Builder column =
        target
            .nestedClass(
                target.nested("JpaText"),
                "The mask as a text in a column. It applies where {@code @Convert} names it.")
            .addAnnotation(CONVERTER);
    return converter(
        column,
        ClassName.get(String.class),
        CodeBlock.of("mask.toString()"),
        CodeBlock.of("valueOf(column)"));
  }

  private TypeSpec converter(
      TypeSpec.Builder column, TypeName type, CodeBlock written, CodeBlock read) {
    TypeName stored = target.nullness().nullable(type);
    return column
        .addSuperinterface(ParameterizedTypeName.get(ATTRIBUTE_CONVERTER, attribute, stored))
        .addMethod(
            Target.override("convertToDatabaseColumn")
                .returns(stored)
                .addParameter(attribute, target.noun())
                .addStatement("return $L == null ? null : $L", target.noun(), written)
                .build())
        .addMethod(
            Target.override("convertToEntityAttribute")
                .returns(attribute)
                .addParameter(stored, "column")
                .addStatement("return column == null ? null : $L", read)
                .build())
        .build();
  }
}
