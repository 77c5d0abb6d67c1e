package io.github.nativeflags.runtime;

import io.github.nativeflags.NativeFlagEnum;

/** An unsigned 32-bit type with bit 31. */
@NativeFlagEnum(
    access = NativeFlagEnum.Access.PACKAGE,
    kind = NativeFlagEnum.Kind.FLAGS,
    underlying = NativeFlagEnum.Underlying.UINT32,
    syntax = "enum UPPER { TOP = 0x80000000, BELOW = 0x40000000 };")
interface UpperSpec {}
