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
  private static final ClassName TEXT = ClassName.get(String.class);

  private JsonbMembers() {}

  static void addTo(TypeSpec.Builder type, Target target) {
    ClassName name = target.nested("JsonbText");
    TypeName adapter = ParameterizedTypeName.get(ADAPTER, target.self(), TEXT);
    type.addAnnotation(
        AnnotationSpec.builder(TYPE_ADAPTER).addMember("value", "$T.class", name).build());
    type.addType(
        target
            .nestedClass(name, "The mask as a text in JSON.")
            .addSuperinterface(adapter)
            .addMethod(
                Target.override("adaptToJson")
                    .returns(TEXT)
                    .addParameter(target.self(), "mask")
                    .addStatement("return mask.toString()")
                    .build())
            .addMethod(
                Target.override("adaptFromJson")
                    .returns(target.self())
                    .addParameter(TEXT, "text")
                    .addStatement("return valueOf(text)")
                    .build())
            .build());
  }
}
