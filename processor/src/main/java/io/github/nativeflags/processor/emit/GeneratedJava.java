package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.emit.framework.Framework;
import io.github.nativeflags.processor.emit.framework.Nullness;
import io.github.nativeflags.processor.emit.framework.Surroundings;
import io.github.nativeflags.processor.emit.framework.Target;
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
 * @param surroundings what the compilation of the files sees
 * @param literals the literals of its values
 * @param constants the table of its constants
 */
record GeneratedJava(
    FlagEnum e, Surroundings surroundings, NumberSpelling literals, Doc.Table constants) {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  static final String GENERATOR = "io.github.nativeflags.processor.NativeFlagEnumProcessor";

  static GeneratedJava of(FlagEnum e, Surroundings surroundings) {
    NumberSpelling literals = NumberSpelling.of(e);
    return new GeneratedJava(e, surroundings, literals, ConstantTable.of(e, literals));
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

  /** A generated type as frameworks meet it. */
  Target target(ClassName type) {
    return new Target(surroundings, enumName(), type, valueType());
  }

  /** What may be null, as the compilation says it. */
  Nullness nullness() {
    return nullness(surroundings);
  }

  private static Nullness nullness(Surroundings surroundings) {
    return new Nullness(surroundings.follow(Framework.JSPECIFY));
  }

  JavaFile file(TypeSpec.Builder type) {
    return file(e.packageName(), type, e.publicAccess(), surroundings);
  }

  /** A file with the marks that all of ours have. */
  static JavaFile file(
      String packageName, TypeSpec.Builder type, boolean publicAccess, Surroundings surroundings) {
    if (publicAccess) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (surroundings.generated()) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", GENERATOR).build());
    }
    nullness(surroundings).mark(type);
    return JavaFile.builder(packageName, type.build())
        .indent("    ")
        .skipJavaLangImports(true)
        .build();
  }
}
