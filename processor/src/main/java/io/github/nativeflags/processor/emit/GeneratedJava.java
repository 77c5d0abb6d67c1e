package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/**
 * What all generated Java files of an enumeration have in common.
 *
 * @param e the enumeration
 * @param generatedAnnotation whether {@code javax.annotation.processing.Generated} is visible
 */
record GeneratedJava(FlagEnum e, boolean generatedAnnotation) {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final String GENERATOR = "io.github.nativeflags.processor.NativeFlagEnumProcessor";

  ClassName enumName() {
    return ClassName.get(e.packageName(), e.javaName());
  }

  ClassName maskName() {
    return ClassName.get(e.packageName(), e.maskName());
  }

  ClassName constantsName() {
    return ClassName.get(e.packageName(), e.constantsName());
  }

  /** {@code int} up to 32 bits, else {@code long}. */
  TypeName valueType() {
    return e.bits() == 64 ? TypeName.LONG : TypeName.INT;
  }

  /** The name of a compile-time constant: the C name unless that is a word of Java's own. */
  static String constantName(FlagConstant constant) {
    boolean usable = SourceVersion.isName(constant.nativeName());
    return usable ? constant.nativeName() : constant.javaName();
  }

  /** Writers of Javadoc whose links lead to the constants under the given Java names. */
  JavadocText javadoc(boolean nativeNames, String type) {
    Map<String, String> links = new LinkedHashMap<>();
    for (FlagConstant constant : e.constants()) {
      String name = nativeNames ? constantName(constant) : constant.javaName();
      links.put(constant.nativeName(), type + "#" + name);
    }
    return new JavadocText(links);
  }

  /** The class comment: documentation or a title of its own, table of constants, provenance. */
  CodeBlock classComment(JavadocText javadoc, Doc doc, String title) {
    return CodeBlock.of(
        "$L\n$L$L\n",
        javadoc.comment(doc, title),
        javadoc.table("Constants", table()),
        javadoc.more(provenance(e)));
  }

  /** The Javadoc of a constant. */
  CodeBlock constantComment(JavadocText javadoc, FlagConstant constant) {
    CodeBlock.Builder text = CodeBlock.builder();
    text.add(
        "$L\n", javadoc.comment(constant.doc(), "The constant " + constant.nativeName() + "."));
    constant
        .deprecated()
        .ifPresent(
            why -> {
              String reason = javadoc.line(why);
              text.add(
                  "\n@deprecated $L\n", reason.isEmpty() ? "its C declaration says so" : reason);
            });
    return text.build();
  }

  JavaFile file(TypeSpec.Builder type) {
    if (e.publicAccess()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (generatedAnnotation) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", GENERATOR).build());
    }
    return JavaFile.builder(e.packageName(), type.build())
        .indent("    ")
        .skipJavaLangImports(true)
        .build();
  }

  private Doc.Table table() {
    Literals literals = Literals.of(e);
    List<List<Doc>> rows = new ArrayList<>();
    for (FlagConstant constant : e.constants()) {
      rows.add(
          List.of(
              code(literals.java(constant.value(), constant.radix())),
              code(constant.nativeName()),
              Doc.of(Texts.firstSentence(constant.doc()))));
    }
    return new Doc.Table(List.of(Doc.of("Value"), Doc.of("Constant"), Doc.of("Meaning")), rows);
  }

  /** Where the constants come from. */
  static Doc provenance(FlagEnum e) {
    FlagEnum.Origin origin = e.origin();
    StringBuilder text = new StringBuilder("Generated from " + origin.text());
    origin.title().ifPresent(title -> text.append(" (").append(title).append(")"));
    text.append(" for ").append(origin.spec()).append('.');
    origin
        .declaredIn()
        .ifPresent(header -> text.append(" Declared in ").append(header).append('.'));
    text.append(" SHA-256 of the text read: ").append(origin.sha256()).append('.');
    List<Doc.Block> blocks = new ArrayList<>(Doc.of(text.toString()).blocks());
    List<Doc.Definition> requirements = new ArrayList<>();
    origin
        .requirements()
        .forEach(
            (label, value) ->
                requirements.add(new Doc.Definition(List.of(new Doc.Text(label)), Doc.of(value))));
    if (!requirements.isEmpty()) {
      blocks.add(new Doc.Definitions(requirements));
    }
    return new Doc(blocks);
  }

  private static Doc code(String text) {
    return new Doc(List.of(new Doc.Paragraph(List.of(new Doc.Code(text)))));
  }
}
