package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.ClassName;

/** The names of the runtime's types, the only place in the processor that knows them. */
final class RuntimeNames {
  private static final String PACKAGE = "io.github.nativeflags.runtime";

  static final ClassName NATIVE_CONSTANT = ClassName.get(PACKAGE, "NativeConstant");
  static final ClassName NATIVE_FLAG = ClassName.get(PACKAGE, "NativeFlag");
  static final ClassName NATIVE_MASK = ClassName.get(PACKAGE, "NativeMask");
  static final ClassName DESCRIBED = ClassName.get(PACKAGE, "Described");
  static final ClassName CONSTANT_ROLE = ClassName.get(PACKAGE, "ConstantRole");
  static final ClassName FLAG_FIELD = ClassName.get(PACKAGE, "FlagField");
  static final ClassName NUMBER_FIELD = ClassName.get(PACKAGE, "NumberField");
  static final ClassName FLAG_TABLE = ClassName.get(PACKAGE, "FlagTable");
  static final ClassName FLAG_TABLE_BUILDER = ClassName.get(PACKAGE, "FlagTableBuilder");
  static final ClassName UNKNOWN_CONSTANT = ClassName.get(PACKAGE, "UnknownConstantException");
  static final ClassName UNKNOWN_BITS = ClassName.get(PACKAGE, "UnknownBitsException");
  static final ClassName MASK_FORMAT = ClassName.get(PACKAGE, "MaskFormatException");

  private RuntimeNames() {}
}
