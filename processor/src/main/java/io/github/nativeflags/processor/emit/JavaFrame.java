package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * What stands around every generated type.
 *
 * @param packageName the package
 * @param publicAccess whether the type is public
 * @param generatedAnnotation whether {@code javax.annotation.processing.Generated} is visible
 */
record JavaFrame(String packageName, boolean publicAccess, boolean generatedAnnotation) {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  static final String GENERATOR = "io.github.nativeflags.processor.NativeFlagEnumProcessor";

  JavaFile file(TypeSpec.Builder type) {
    if (publicAccess) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (generatedAnnotation) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", GENERATOR).build());
    }
    return JavaFile.builder(packageName, type.build())
        .indent("    ")
        .skipJavaLangImports(true)
        .build();
  }
}
