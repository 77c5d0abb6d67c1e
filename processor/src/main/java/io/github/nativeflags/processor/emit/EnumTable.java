package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.model.MaskFieldModel;

/** The expression that makes the table of an enum's constants. */
final class EnumTable {
  private static final String INDENT = "\n        ";

  private final FlagEnum e;
  private final NumberSpelling literals;
  private final CodeBlock.Builder code = CodeBlock.builder();

  private EnumTable(GeneratedJava java) {
    this.e = java.e();
    this.literals = java.literals();
  }

  static CodeBlock of(GeneratedJava java) {
    return new EnumTable(java).expression();
  }

  private CodeBlock expression() {
    code.add("$T.builder(values(), $L, $L)", RuntimeNames.FLAG_TABLE, e.bits(), e.signed());
    e.constants().forEach(this::names);
    e.fields().forEach(this::field);
    return code.add(INDENT + ".build()").build();
  }

  private void names(FlagConstant constant) {
    String name = constant.javaName();
    boolean renamed = !name.equals(constant.nativeName());
    if (constant.aliasOf().isPresent()) {
      String target = constant.aliasOf().get();
      code.add(INDENT + ".alias($S, $L)", name, target);
      if (renamed) {
        code.add(INDENT + ".alias($S, $L)", constant.nativeName(), target);
      }
      return;
    }
    if (renamed) {
      code.add(INDENT + ".nativeName($L, $S)", name, constant.nativeName());
    }
    if (constant.role() == FlagConstant.Role.SENTINEL) {
      code.add(INDENT + ".sentinel($L)", name);
    }
  }

  private void field(MaskFieldModel field) {
    String bits = literals.javaBits(field.mask());
    code.add(INDENT + ".field($S, $L", field.name(), bits);
    for (FlagConstant constant : e.constants()) {
      if (field.members().contains(constant.nativeName()) && constant.aliasOf().isEmpty()) {
        code.add(", $L", constant.javaName());
      }
    }
    code.add(")");
  }
}
