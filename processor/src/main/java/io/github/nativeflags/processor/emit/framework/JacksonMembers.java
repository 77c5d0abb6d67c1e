package io.github.nativeflags.processor.emit.framework;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * JSON by Jackson: a mask is its text, an enum its name. The annotations have no values, since
 * javac warns of values where a later compilation does not see Jackson.
 */
final class JacksonMembers {
  private static final String PACKAGE = "com.fasterxml.jackson.annotation";
  private static final ClassName CREATOR = ClassName.get(PACKAGE, "JsonCreator");
  private static final ClassName VALUE = ClassName.get(PACKAGE, "JsonValue");

  private JacksonMembers() {}

  static void addTo(TypeSpec.Builder type, Target target) {
    if (target.mask()) {
      type.addMethod(
          MethodSpec.methodBuilder("toJson")
              .addModifiers(Modifier.PUBLIC)
              .addAnnotation(VALUE)
              .returns(String.class)
              .addJavadoc("Returns what JSON holds.\n\n@return the text\n")
              .addStatement("return toString()")
              .build());
    }
    String accepted =
        target.mask() ? "a text, a number, or a list of both" : "a name or the value in C";
    type.addMethod(
        MethodSpec.methodBuilder("fromJson")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addAnnotation(CREATOR)
            .returns(target.self())
            .addParameter(Object.class, "json")
            .addJavadoc(
                "Returns the $1L of what JSON holds.\n\n@param json $2L\n@return the $1L\n"
                    + "@throws IllegalArgumentException if it means no $1L\n",
                target.noun(),
                accepted)
            .addStatement("return $L", target.from(CodeBlock.of("json")))
            .build());
  }
}
