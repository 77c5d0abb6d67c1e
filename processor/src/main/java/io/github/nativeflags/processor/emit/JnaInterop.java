package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import javax.lang.model.element.Modifier;

/** JNA's mapping of a generated type. */
final class JnaInterop {
  private static final String PACKAGE = "com.sun.jna";
  private static final ClassName NATIVE_MAPPED = ClassName.get(PACKAGE, "NativeMapped");
  private static final ClassName CONTEXT = ClassName.get(PACKAGE, "FromNativeContext");

  private JnaInterop() {}

  /** The constructor by which JNA makes the instance it asks to convert. */
  static void constructor(TypeSpec.Builder type) {
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("The empty mask, as JNA creates it; others take {@link #NONE}.\n")
            .addStatement("this(0)")
            .build());
  }

  static void mapping(MappedType mapped, TypeSpec.Builder type) {
    type.addSuperinterface(NATIVE_MAPPED);
    type.addMethod(fromNative(mapped));
    type.addMethod(
        override("toNative")
            .returns(Object.class)
            .addStatement("return $L", mapped.narrow(CodeBlock.of("value()")))
            .build());
    type.addMethod(
        override("nativeType")
            .returns(
                ParameterizedTypeName.get(
                    ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)))
            .addStatement("return $T.class", mapped.carrier().box())
            .build());
  }

  private static MethodSpec fromNative(MappedType mapped) {
    return override("fromNative")
        .returns(mapped.self())
        .addParameter(Object.class, "nativeValue")
        .addParameter(CONTEXT, "context")
        .addJavadoc(
            "Returns the $L of a value that JNA read.\n\n@param nativeValue the value\n"
                + "@param context where it was read, which makes no difference\n"
                + "@return the $L\n$L",
            mapped.noun(),
            mapped.noun(),
            mapped.thrown())
        .addStatement(
            "return $L", mapped.from(CodeBlock.of("($T) nativeValue", mapped.carrier().box())))
        .build();
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(Override.class);
  }
}
