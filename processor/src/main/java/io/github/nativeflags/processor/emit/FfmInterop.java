package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** The members by which a generated type meets the Foreign Function and Memory API. */
final class FfmInterop {
  private static final String PACKAGE = "java.lang.foreign";
  private static final ClassName SEGMENT = ClassName.get(PACKAGE, "MemorySegment");
  private static final ClassName VALUE_LAYOUT = ClassName.get(PACKAGE, "ValueLayout");

  private static final String LAYOUT = "LAYOUT";

  private FfmInterop() {}

  static void memory(MappedType mapped, TypeSpec.Builder type) {
    String carrier = mapped.carrier().toString();
    String java = "JAVA_" + carrier.toUpperCase(Locale.ROOT);
    ClassName layout =
        VALUE_LAYOUT.nestedClass(
            "Of" + carrier.substring(0, 1).toUpperCase(Locale.ROOT) + carrier.substring(1));
    type.addField(
        FieldSpec.builder(
                layout, layoutName(mapped), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The layout in structures and function descriptors.\n")
            .initializer("$T.$L", VALUE_LAYOUT, java)
            .build());
    // A packed structure may hold it anywhere
    String anywhere = mapped.e().bits() == 8 ? java : java + "_UNALIGNED";
    type.addMethod(get(mapped, CodeBlock.of("$T.$L", VALUE_LAYOUT, anywhere)));
    type.addMethod(set(mapped, CodeBlock.of("$T.$L", VALUE_LAYOUT, anywhere)));
  }

  private static String layoutName(MappedType mapped) {
    return mapped.isEnum() ? mapped.java().freeName(LAYOUT) : LAYOUT;
  }

  private static MethodSpec get(MappedType mapped, CodeBlock layout) {
    CodeBlock read = CodeBlock.of("segment.get($L, offset)", layout);
    return access("get", "Reads a " + mapped.noun() + " from memory.")
        .returns(mapped.self())
        .addJavadoc("@return the $L\n$L", mapped.noun(), mapped.thrown())
        .addStatement("return $L", mapped.from(read))
        .build();
  }

  private static MethodSpec set(MappedType mapped, CodeBlock layout) {
    String noun = mapped.noun();
    CodeBlock value = mapped.narrow(CodeBlock.of("$L.value()", noun));
    return access("set", "Writes a " + noun + " to memory.")
        .addParameter(mapped.self(), noun)
        .addJavadoc("@param $L the $L\n", noun, noun)
        .addStatement("segment.set($L, offset, $L)", layout, value)
        .build();
  }

  private static MethodSpec.Builder access(String name, String summary) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(SEGMENT, "segment")
        .addParameter(TypeName.LONG, "offset")
        .addJavadoc(
            "$L\n\n@param segment the memory\n@param offset where in it, in bytes, aligned or not\n",
            summary);
  }
}
