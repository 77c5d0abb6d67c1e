package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.nativeflags.processor.doc.Sentences;
import io.github.nativeflags.processor.model.FlagConstant;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** What constants tell at run time of themselves, kept in a class that is loaded on demand. */
final class EnumDescriptions {
  /** A class file's string has 65,535 bytes (JVMS 4.4.7), and no label is that long. */
  private static final int LONGEST = 1000;

  private final GeneratedJava java;
  private final String holder;
  private final List<FlagConstant> constants;

  private EnumDescriptions(GeneratedJava java) {
    this.java = java;
    holder = java.freeName("Descriptions");
    constants = java.e().constants().stream().filter(c -> c.aliasOf().isEmpty()).toList();
  }

  static void addTo(TypeSpec.Builder type, GeneratedJava java) {
    EnumDescriptions descriptions = new EnumDescriptions(java);
    ClassName string = ClassName.get(String.class);
    type.addSuperinterface(RuntimeNames.DESCRIBED)
        .addType(descriptions.holder())
        .addMethod(descriptions.method("description", string, "TEXTS"))
        .addMethod(descriptions.method("role", RuntimeNames.CONSTANT_ROLE, "ROLES"));
  }

  private TypeSpec holder() {
    return TypeSpec.classBuilder(holder)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("What the constants mean, by ordinal.\n")
        .addField(
            array(ClassName.get(String.class), "TEXTS", c -> CodeBlock.of("$S", text(c)))
                .addJavadoc("The first sentence of each.\n")
                .build())
        .addField(
            array(RuntimeNames.CONSTANT_ROLE, "ROLES", EnumDescriptions::role)
                .addJavadoc("What each is for.\n")
                .build())
        .addMethod(JavaFrame.noInstances())
        .build();
  }

  private FieldSpec.Builder array(
      TypeName type, String name, Function<FlagConstant, CodeBlock> element) {
    CodeBlock.Builder all = CodeBlock.builder().add("{\n$>");
    constants.forEach(c -> all.add("$L,\n", element.apply(c)));
    return FieldSpec.builder(ArrayTypeName.of(type), name, Modifier.STATIC, Modifier.FINAL)
        .initializer(all.add("$<}").build());
  }

  private static CodeBlock role(FlagConstant constant) {
    return CodeBlock.of("$T.$L", RuntimeNames.CONSTANT_ROLE, constant.role());
  }

  private String text(FlagConstant constant) {
    String own = Sentences.first(constant.doc());
    String text = own.isEmpty() ? Sentences.first(new ConstantRole(java.e()).of(constant)) : own;
    int end = text.length() > LONGEST ? text.lastIndexOf(' ', LONGEST) : text.length();
    return text.substring(0, end < 0 ? LONGEST : end);
  }

  private MethodSpec method(String name, TypeName type, String array) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(Override.class)
        .returns(type)
        .addStatement("return $L.$L[ordinal()]", holder, array)
        .build();
  }
}
