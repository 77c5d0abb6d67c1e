package io.github.nativeflags.processor.emit.framework;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;

/** JSON by Gson, which by itself reads a name that it does not know as null. */
final class GsonMembers {
  private static final ClassName ADAPTER = ClassName.get("com.google.gson", "TypeAdapter");
  private static final ClassName JSON_ADAPTER =
      ClassName.get("com.google.gson.annotations", "JsonAdapter");
  private static final ClassName READER = ClassName.get("com.google.gson.stream", "JsonReader");
  private static final ClassName WRITER = ClassName.get("com.google.gson.stream", "JsonWriter");

  private GsonMembers() {}

  static void addTo(TypeSpec.Builder type, Target target) {
    ClassName name = target.nested("GsonText");
    String noun = target.noun();
    type.addAnnotation(
        AnnotationSpec.builder(JSON_ADAPTER).addMember("value", "$T.class", name).build());
    type.addType(
        target
            .nestedClass(name, "The " + noun + " as a text in JSON.")
            .superclass(ParameterizedTypeName.get(ADAPTER, target.self()))
            .addMethod(
                Target.override("write")
                    .addParameter(WRITER, "json")
                    .addParameter(target.self(), noun)
                    .addException(IOException.class)
                    .addStatement("json.value($L.$L())", noun, target.mask() ? "toString" : "name")
                    .build())
            .addMethod(
                Target.override("read")
                    .returns(target.self())
                    .addParameter(READER, "json")
                    .addException(IOException.class)
                    .addStatement("return $L", target.from(CodeBlock.of("json.nextString()")))
                    .build())
            .build());
  }
}
