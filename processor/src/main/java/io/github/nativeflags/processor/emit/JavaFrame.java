package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
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

  /** What may be null, as the compilation says it. */
  Nullness nullness() {
    return new Nullness(surroundings.follow(Framework.JSPECIFY));
  }

  /** The constructor of a class that is only a place for its members. */
  static MethodSpec noInstances() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("No instances.\n")
        .build();
  }

  JavaFile file(TypeSpec.Builder type) {
    if (publicAccess) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (surroundings.generated()) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", GENERATOR).build());
    }
    nullness().mark(type);
    return JavaFile.builder(packageName, type.build())
        .indent("    ")
        .skipJavaLangImports(true)
        .build();
  }
}
