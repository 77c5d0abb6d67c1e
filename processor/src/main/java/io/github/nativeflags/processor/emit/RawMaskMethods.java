package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * The static utilities on raw masks. Where a type has 32 or 64 bits and no fields, they are the
 * operators of Java; else the table knows the rules.
 */
final class RawMaskMethods {
  private final MaskMethods methods;
  private final TypeSpec.Builder type;
  private final boolean plain;

  private RawMaskMethods(MaskMethods methods, TypeSpec.Builder type) {
    this.methods = methods;
    this.type = type;
    plain = !methods.narrowType() && methods.e().fields().isEmpty();
  }

  static void addTo(TypeSpec.Builder type, MaskMethods methods) {
    RawMaskMethods raw = new RawMaskMethods(methods, type);
    raw.queries();
    raw.changes();
    raw.texts();
  }

  private void queries() {
    type.addMethod(
        methods
            .ofFlags("maskOf", methods.raw(), "Returns the raw mask of some flags.")
            .addStatement("return $L", methods.narrow(methods.table("bitsOf(flags)")))
            .build());
    type.addMethod(
        methods
            .ofCollection("maskOf", methods.raw(), "Returns the raw mask of some flags.")
            .addStatement("return $L", methods.narrow(methods.table("bitsOf(flags)")))
            .build());
    type.addMethod(
        methods
            .ofMaskAndFlag("has", TypeName.BOOLEAN, "Tells whether a raw mask contains a flag.")
            .addJavadoc("@return whether it does\n$L", methods.refusal())
            .addCode(has())
            .build());
    if (plain) {
      // As the rule of the table, but without a look into it
      type.addMethod(
          MethodSpec.methodBuilder("contains")
              .addModifiers(Modifier.PUBLIC)
              .addAnnotation(Override.class)
              .returns(TypeName.BOOLEAN)
              .addParameter(methods.flag(), "flag")
              .addStatement("return has(value(), flag)")
              .build());
    }
    bits("hasAll", "Tells whether a raw mask contains all of some bits.", "(mask & bits) == bits");
    bits("hasAny", "Tells whether a raw mask contains any of some bits.", "(mask & bits) != 0");
    type.addMethod(
        methods
            .ofMask(
                "unknownBits",
                methods.raw(),
                "Returns the bits of a raw mask that no constant explains.")
            .addJavadoc("@return the unknown bits\n$L", methods.refusal())
            .addStatement(
                "return $L",
                methods.narrowType()
                    ? methods.narrow(methods.table("unknownBits(mask)"))
                    : CodeBlock.of("mask & ~KNOWN_BITS"))
            .build());
  }

  private CodeBlock has() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!plain) {
      return code.addStatement("return $L", methods.table("has(mask, flag)")).build();
    }
    if (methods.e().constants().stream().noneMatch(c -> c.value() == 0)) {
      return code.addStatement("return (mask & flag.value()) == flag.value()").build();
    }
    // No branch for the zero constant: choosing the bits to look at is no slower than the operator
    return code.addStatement("$T bits = flag.value()", methods.raw())
        .addStatement("return (mask & (bits == 0 ? -1 : bits)) == bits")
        .build();
  }

  private void bits(String name, String summary, String operators) {
    type.addMethod(
        methods
            .ofMaskAndBits(name, summary)
            .addJavadoc("$L", methods.refusal())
            .addStatement(
                "return $L",
                methods.narrowType()
                    ? methods.table("$L(mask, bits)", name)
                    : CodeBlock.of(operators))
            .build());
  }

  private void changes() {
    change("set", "Returns a raw mask with a flag.", "mask | flag.value()");
    type.addMethod(
        methods
            .ofMaskAndFlag("set", methods.raw(), "Returns a raw mask with or without a flag.")
            .addParameter(TypeName.BOOLEAN, "on")
            .addJavadoc(
                "@param on whether to set the flag, else to clear it\n@return the new mask\n$L",
                methods.refusal())
            .addStatement("return on ? set(mask, flag) : clear(mask, flag)")
            .build());
    change("clear", "Returns a raw mask without a flag.", "mask & ~flag.value()");
    change("toggle", "Returns a raw mask with a flag inverted.", "mask ^ flag.value()");
  }

  private void change(String name, String summary, String operators) {
    type.addMethod(
        methods
            .ofMaskAndFlag(name, methods.raw(), summary)
            .addJavadoc("@return the new mask\n$L", methods.refusal())
            .addStatement(
                "return $L",
                plain
                    ? CodeBlock.of(operators)
                    : methods.narrow(methods.table("$L(mask, flag)", name)))
            .build());
  }

  private void texts() {
    type.addMethod(
        methods
            .ofMask("toString", ClassName.get(String.class), "Returns the text of a raw mask.")
            .addJavadoc("@return its flags and unknown bits\n$L", methods.refusal())
            .addStatement("return $L", methods.table("toString(mask)"))
            .build());
    type.addMethod(
        methods
            .ofText("parse", methods.raw(), "Returns the raw mask that a text names.")
            .addStatement("return $L", methods.narrow(methods.table("parse(text)")))
            .build());
    type.addMethod(
        methods
            .ofMaskAndAction("forEach", "Does something for each flag of a raw mask.")
            .addJavadoc("$L", methods.refusal())
            .addStatement("$L", methods.table("forEach(mask, action)"))
            .build());
  }
}
