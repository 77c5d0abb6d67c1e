package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.ClassName;

/** What a compilation sees of NativeFlags beside the processor, of which it has to be a match. */
public enum Artifact {
  /** The annotation on specs. */
  ANNOTATIONS("nativeflags-annotations", ClassName.get("io.github.nativeflags", "NativeFlagEnum")),
  /** What generated code is made of. */
  RUNTIME("nativeflags-runtime", RuntimeNames.NATIVE_CONSTANT);

  /** The version of the processor, and so the one that each of them should have. */
  public static final String VERSION = "0.1.0-SNAPSHOT";

  private final String id;
  private final ClassName type;

  Artifact(String id, ClassName type) {
    this.id = id;
    this.type = type;
  }

  /** Its name in a repository. */
  public String id() {
    return id;
  }

  /** The named module that it is. */
  public String module() {
    return type.packageName();
  }

  /** The qualified name of a type that each version has. */
  public String type() {
    return type.canonicalName();
  }

  /** The qualified name of the type whose {@code VERSION} says which one it is. */
  public String release() {
    return type.packageName() + ".Release";
  }
}
