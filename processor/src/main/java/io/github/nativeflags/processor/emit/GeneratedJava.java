package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.emit.javadoc.JavadocText;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/**
 * What all generated Java files of an enumeration have in common.
 *
 * @param e the enumeration
 * @param generatedAnnotation whether {@code javax.annotation.processing.Generated} is visible
 * @param literals the literals of its values
 * @param constants the table of its constants
 */
record GeneratedJava(
    FlagEnum e, boolean generatedAnnotation, NumberSpelling literals, Doc.Table constants) {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  static final String GENERATOR = "io.github.nativeflags.processor.NativeFlagEnumProcessor";

  static GeneratedJava of(FlagEnum e, boolean generatedAnnotation) {
    NumberSpelling literals = NumberSpelling.of(e);
    return new GeneratedJava(e, generatedAnnotation, literals, ConstantTable.of(e, literals));
  }

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
    return JavadocText.of(links);
  }

  /** The class comment: documentation or a title of its own, table of constants, provenance. */
  CodeBlock classComment(JavadocText javadoc, Doc doc, String title) {
    return new ClassComment(e, constants, javadoc).of(doc, title);
  }

  /** The Javadoc of a constant. */
  CodeBlock constantComment(JavadocText javadoc, FlagConstant constant) {
    return new ConstantComment(e, literals, javadoc).of(constant);
  }

  /** A name for a field of the enum: a constant may be called as we would call it. */
  String freeName(String name) {
    String free = name;
    while (e.hasJavaName(free)) {
      free += "_";
    }
    return free;
  }

  JavaFile file(TypeSpec.Builder type) {
    if (e.output().publicAccess()) {
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
}
