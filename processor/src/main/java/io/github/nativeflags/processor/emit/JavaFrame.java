package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.nativeflags.processor.emit.framework.Framework;
import io.github.nativeflags.processor.emit.framework.Nullness;
import io.github.nativeflags.processor.emit.framework.Surroundings;
import javax.lang.model.element.Modifier;

/**
 * What stands around every generated type.
 *
 * @param packageName the package
 * @param publicAccess whether the type is public
 * @param surroundings what the compilation of the file sees
 */
record JavaFrame(String packageName, boolean publicAccess, Surroundings surroundings) {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  static final String GENERATOR = "io.github.nativeflags.processor.NativeFlagEnumProcessor";

  JavaFile file(TypeSpec.Builder type) {
    if (publicAccess) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (surroundings.generated()) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", GENERATOR).build());
    }
    new Nullness(surroundings.follow(Framework.JSPECIFY)).mark(type);
    return JavaFile.builder(packageName, type.build())
        .indent("    ")
        .skipJavaLangImports(true)
        .build();
  }
}
