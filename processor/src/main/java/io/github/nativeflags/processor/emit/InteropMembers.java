package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.TypeSpec;
import io.github.nativeflags.NativeFlagEnum.Interop;

/** What {@code interop} adds to the generated types. */
final class InteropMembers {
  private InteropMembers() {}

  /** Adds the members to an enum. */
  static void addToEnum(GeneratedJava java, TypeSpec.Builder type) {
    addTo(type, MappedType.ofEnum(java));
  }

  /** Adds the members to a mask. */
  static void addToMask(GeneratedJava java, TypeSpec.Builder type) {
    if (java.e().interop().contains(Interop.JNA)) {
      JnaInterop.constructor(type);
    }
    addTo(type, MappedType.ofMask(java));
  }

  private static void addTo(TypeSpec.Builder type, MappedType mapped) {
    if (mapped.e().interop().contains(Interop.JNA)) {
      JnaInterop.mapping(mapped, type);
    }
    if (mapped.e().interop().contains(Interop.FFM)) {
      FfmInterop.memory(mapped, type);
    }
  }
}
