package io.github.nativeflags.processor.emit.framework;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** JSON by Jakarta JSON Binding, which writes enums by name, but masks as beans. */
final class JsonbMembers {
  private static final ClassName ADAPTER =
      ClassName.get("jakarta.json.bind.adapter", "JsonbAdapter");
  private static final ClassName TYPE_ADAPTER =
      ClassName.get("jakarta.json.bind.annotation", "JsonbTypeAdapter");

  private JsonbMembers() {}

  static void addTo(TypeSpec.Builder type, Target target) {
    ClassName name = target.nested("JsonbText");
    TypeName mask = target.nullness().nullable(target.self());
    TypeName text = target.nullness().nullable(ClassName.get(String.class));
    type.addAnnotation(
        AnnotationSpec.builder(TYPE_ADAPTER).addMember("value", "$T.class", name).build());
    type.addType(
        target
            .nestedClass(name, "The mask as a text in JSON.")
            .addSuperinterface(ParameterizedTypeName.get(ADAPTER, mask, text))
            .addMethod(
                Target.override("adaptToJson")
                    .returns(text)
                    .addParameter(mask, "mask")
                    .addStatement("return mask == null ? null : mask.toString()")
                    .build())
            .addMethod(
                Target.override("adaptFromJson")
                    .returns(mask)
                    .addParameter(text, "text")
                    .addStatement("return text == null ? null : valueOf(text)")
                    .build())
            .build());
  }
}
