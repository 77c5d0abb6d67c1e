package io.github.nativeflags.runtime;

import io.github.nativeflags.NativeFlagEnum;

/** A signed 8-bit type without a zero constant. */
@NativeFlagEnum(
    access = NativeFlagEnum.Access.PACKAGE,
    kind = NativeFlagEnum.Kind.FLAGS,
    underlying = NativeFlagEnum.Underlying.INT8,
    syntax = "enum TINY { LOW = 1, HIGH = -128 };")
interface TinySpec {}
