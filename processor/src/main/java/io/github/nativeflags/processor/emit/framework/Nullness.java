package io.github.nativeflags.processor.emit.framework;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/**
 * JSpecify's annotations, where they are visible.
 *
 * @param marked whether they are
 */
public record Nullness(boolean marked) {
  /** Joined, since the build relocates whatever begins so to the processor's own copy. */
  private static final String PACKAGE = String.join(".", "org", "jspecify", "annotations");

  static final ClassName NULL_MARKED = ClassName.get(PACKAGE, "NullMarked");
  private static final ClassName NULLABLE = ClassName.get(PACKAGE, "Nullable");

  /** Says of a generated type that nothing in it is null unless that is said. */
  public void mark(TypeSpec.Builder type) {
    if (marked) {
      type.addAnnotation(NULL_MARKED);
    }
  }

  /** A type whose value may be null. */
  public TypeName nullable(TypeName type) {
    return marked ? type.annotated(AnnotationSpec.builder(NULLABLE).build()) : type;
  }
}
