package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.nativeflags.processor.emit.framework.Framework;
import io.github.nativeflags.processor.emit.framework.Nullness;
import io.github.nativeflags.processor.emit.framework.Surroundings;
import io.github.nativeflags.processor.emit.framework.Target;
import io.github.nativeflags.processor.emit.javadoc.JavadocText;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * What all generated Java files of an enumeration have in common.
 *
 * @param e the enumeration
 * @param surroundings what the compilation of the files sees
 * @param literals the literals of its values
 */
record GeneratedJava(
    FlagEnum e, Surroundings surroundings, NumberSpelling literals) {
  static GeneratedJava of(FlagEnum e, Surroundings surroundings) {
    return new GeneratedJava(e, surroundings, NumberSpelling.of(e));
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

  /** The comments of its classes. */
  ClassComment classComment(JavadocText javadoc) {
    return new ClassComment(e, literals, javadoc);
  }

  /** The Javadoc of a constant. */
  CodeBlock constantComment(JavadocText javadoc, FlagConstant constant) {
    return new ConstantComment(e, literals, javadoc).of(constant);
  }

  /** A name for a member of the enum: a constant may be called as we would call it. */
  String freeName(String name) {
    String free = name;
    while (e.hasJavaName(free) || e.javaName().equals(free)) {
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
    return new Nullness(surroundings.follow(Framework.JSPECIFY));
  }

  /**
   * The file of a type. A field of it may be called like a type that it names: JLS 6.4.2, an
   * expression would mean the field.
   */
  JavaFile file(TypeSpec.Builder type) {
    TypeSpec members = type.build();
    Stream.concat(
            members.fieldSpecs().stream().map(FieldSpec::name),
            members.enumConstants().keySet().stream())
        .forEach(type::alwaysQualify);
    return new JavaFrame(e.packageName(), e.output().publicAccess(), surroundings).file(type);
  }
}
