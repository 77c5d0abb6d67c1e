package io.github.nativeflags.processor.emit.framework;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The conversion of what forms, parameters and settings hold. Without it, Spring takes the first of
 * several flags, and a number for the ordinal of an enum.
 */
final class SpringMembers {
  private static final ClassName CONVERTER =
      ClassName.get("org.springframework.core.convert.converter", "GenericConverter");
  private static final ClassName PAIR = CONVERTER.nestedClass("ConvertiblePair");
  private static final ClassName DESCRIPTOR =
      ClassName.get("org.springframework.core.convert", "TypeDescriptor");
  private static final ClassName COMPONENT =
      ClassName.get("org.springframework.stereotype", "Component");
  private static final ClassName SETTINGS =
      ClassName.get(
          "org.springframework.boot.context.properties", "ConfigurationPropertiesBinding");

  private SpringMembers() {}

  static void addTo(TypeSpec.Builder type, Target target) {
    ClassName name = target.nested("SpringConversion");
    TypeSpec.Builder conversion =
        target
            .nestedClass(name, "The conversion of what forms, parameters and settings hold.")
            // Spring's own name for it has no package, and two may not be called the same
            .addAnnotation(
                AnnotationSpec.builder(COMPONENT)
                    .addMember("value", "$S", name.canonicalName())
                    .build())
            .addSuperinterface(CONVERTER);
    if (target.surroundings().follow(Framework.SPRING_BOOT)) {
      conversion.addAnnotation(SETTINGS);
    }
    type.addType(conversion.addMethod(pairs(target)).addMethod(convert(target)).build());
  }

  private static List<TypeName> sources(Target target) {
    // Spring has a conversion of Integer itself to enums, which is nearer than one of Number
    List<TypeName> one =
        List.of(
            ClassName.get(String.class), ClassName.get(Integer.class), ClassName.get(Number.class));
    List<TypeName> several =
        List.of(ArrayTypeName.of(String.class), ClassName.get(Collection.class));
    return target.mask() ? Stream.concat(one.stream(), several.stream()).toList() : one;
  }

  private static MethodSpec pairs(Target target) {
    CodeBlock pairs =
        sources(target).stream()
            .map(s -> CodeBlock.of("new $T($T.class, $T.class)", PAIR, s, target.self()))
            .collect(CodeBlock.joining(",\n"));
    return Target.override("getConvertibleTypes")
        .returns(ParameterizedTypeName.get(ClassName.get(Set.class), PAIR))
        .addStatement("return $T.of(\n$L)", Set.class, pairs)
        .build();
  }

  private static MethodSpec convert(Target target) {
    Nullness nullness = target.nullness();
    TypeName object = nullness.nullable(ClassName.OBJECT);
    return Target.override("convert")
        .returns(object)
        .addParameter(object, "source")
        .addParameter(DESCRIPTOR, "from")
        .addParameter(DESCRIPTOR, "to")
        .addStatement("return source == null ? null : $L", target.from(CodeBlock.of("source")))
        .build();
  }
}
