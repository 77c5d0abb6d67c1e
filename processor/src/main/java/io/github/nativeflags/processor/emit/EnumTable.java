package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.model.MaskFieldModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The class that holds the table of an enum's constants: the table is made when first asked for.
 */
final class EnumTable {
  /** javac goes down by a call for each call in a chain, and its stack ends at about 1,500. */
  private static final int LONGEST_CHAIN = 100;

  /** A method has 65,535 bytes (JVMS 4.7.3), of which a call takes about 11. */
  private static final int MOST_STATEMENTS = 1000;

  private static final String INDENT = "\n        ";

  private final GeneratedJava java;
  private final FlagEnum e;
  private final List<CodeBlock> calls = new ArrayList<>();

  private EnumTable(GeneratedJava java) {
    this.java = java;
    this.e = java.e();
    e.constants().forEach(this::names);
    e.fields().forEach(this::field);
  }

  /** The class. */
  static TypeSpec of(GeneratedJava java) {
    return new EnumTable(java).holder();
  }

  /** The table, from within the enum. */
  static CodeBlock name(GeneratedJava java) {
    return CodeBlock.of("$L.$L", java.freeName("Table"), java.freeName("TABLE"));
  }

  private TypeSpec holder() {
    TypeSpec.Builder holder =
        TypeSpec.classBuilder(java.freeName("Table"))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The constants by value and by name.\n");
    CodeBlock table = called(holder);
    return holder
        .addField(
            FieldSpec.builder(type(RuntimeNames.FLAG_TABLE), java.freeName("TABLE"))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The table.\n")
                .initializer("$L", CodeBlock.of("$L" + INDENT + ".build()", table))
                .build())
        .addMethod(JavaFrame.noInstances())
        .build();
  }

  /** The builder with all calls, in a chain or in methods of the class. */
  private CodeBlock called(TypeSpec.Builder holder) {
    CodeBlock table =
        CodeBlock.of("$T.builder(values(), $L, $L)", RuntimeNames.FLAG_TABLE, e.bits(), e.signed());
    if (calls.size() <= LONGEST_CHAIN) {
      CodeBlock.Builder chain = CodeBlock.builder().add(table);
      calls.forEach(call -> chain.add(INDENT).add(call));
      table = chain.build();
    } else {
      for (int from = 0; from < calls.size(); from += MOST_STATEMENTS) {
        String name = "names" + from / MOST_STATEMENTS;
        int to = Math.min(from + MOST_STATEMENTS, calls.size());
        holder.addMethod(statements(name, calls.subList(from, to)));
        table = CodeBlock.of("$L($L)", name, table);
      }
    }
    return table;
  }

  private MethodSpec statements(String name, List<CodeBlock> some) {
    TypeName builder = type(RuntimeNames.FLAG_TABLE_BUILDER);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(builder)
            .addParameter(builder, "table")
            .addJavadoc("Adds some of the names.\n\n@param table the table\n@return the table\n");
    some.forEach(call -> method.addStatement("table$L", call));
    return method.addStatement("return table").build();
  }

  private TypeName type(ClassName generic) {
    return ParameterizedTypeName.get(generic, java.enumName());
  }

  private void names(FlagConstant constant) {
    String name = constant.javaName();
    boolean renamed = !name.equals(constant.nativeName());
    if (constant.aliasOf().isPresent()) {
      String target = constant.aliasOf().get();
      call(".alias($S, $L)", name, target);
      if (renamed) {
        call(".alias($S, $L)", constant.nativeName(), target);
      }
      return;
    }
    if (renamed) {
      call(".nativeName($L, $S)", name, constant.nativeName());
    }
    if (constant.role() == FlagConstant.Role.SENTINEL) {
      call(".sentinel($L)", name);
    }
  }

  private void field(MaskFieldModel field) {
    String mask = java.literals().javaBits(field.mask());
    if (field.holdsNumber()) {
      call(".number($S, $L, $L)", field.name(), mask, field.shift().orElseThrow());
      return;
    }
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(".field($S, $L", field.name(), mask);
    for (FlagConstant constant : e.constants()) {
      if (field.members().contains(constant.nativeName()) && constant.aliasOf().isEmpty()) {
        code.add(", $L", constant.javaName());
      }
    }
    calls.add(code.add(")").build());
  }

  private void call(String format, Object... arguments) {
    calls.add(CodeBlock.of(format, arguments));
  }
}
