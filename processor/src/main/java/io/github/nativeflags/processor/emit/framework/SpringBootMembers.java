package io.github.nativeflags.processor.emit.framework;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The constructor by which Spring Boot binds a list in the settings. For a list it asks no
 * converter, but takes the type apart, and a part with an empty name is the list itself.
 */
final class SpringBootMembers {
  private static final String PACKAGE = "org.springframework.boot.context.properties.bind";
  private static final ClassName NAME = ClassName.get(PACKAGE, "Name");
  private static final ClassName CONSTRUCTOR = ClassName.get(PACKAGE, "ConstructorBinding");

  private SpringBootMembers() {}

  static void addTo(TypeSpec.Builder type, Target target) {
    TypeName texts = ParameterizedTypeName.get(List.class, String.class);
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addAnnotation(CONSTRUCTOR)
            .addJavadoc("The mask of a list in the settings.\n\n@param flags names and numbers\n")
            .addParameter(
                ParameterSpec.builder(texts, "flags")
                    .addAnnotation(
                        AnnotationSpec.builder(NAME).addMember("value", "$S", "").build())
                    .build())
            .addStatement("this($L)", CodeBlock.of("$T.table().maskOf(flags)", target.enumName()))
            .build());
  }
}
