package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.nativeflags.processor.model.MaskFieldModel;

/** The methods that make a field zero, whatever it holds, typed and on raw masks. */
record ZeroedField(MaskMethods methods, MaskFieldModel field) {
  MethodSpec typed() {
    return methods
        .ofThis(name(), methods.self(), "Returns this mask with " + link() + " zero.")
        .addJavadoc("@return the mask\n")
        .addStatement("return create($L.clear(bits()))", field.constantName())
        .build();
  }

  MethodSpec raw() {
    CodeBlock bits = methods.widen(CodeBlock.of("mask"));
    return methods
        .ofMask(name(), methods.raw(), "Returns a raw mask with " + link() + " zero.")
        .addJavadoc("@return the new mask\n$L", methods.refusal())
        .addStatement(
            "return $L", methods.narrow(CodeBlock.of("$L.clear($L)", field.constantName(), bits)))
        .build();
  }

  private String name() {
    return "without" + field.capitalName();
  }

  private String link() {
    return "{@link #" + field.constantName() + "}";
  }
}
