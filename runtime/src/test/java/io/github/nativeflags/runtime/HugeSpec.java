package io.github.nativeflags.runtime;

import io.github.nativeflags.NativeFlagEnum;

/** An unsigned 64-bit type with bit 63. */
@NativeFlagEnum(
    access = NativeFlagEnum.Access.PACKAGE,
    kind = NativeFlagEnum.Kind.FLAGS,
    underlying = NativeFlagEnum.Underlying.UINT64,
    syntax = "enum HUGE { HUGE_ONE = 1, HUGE_MIDDLE = 1ULL << 40, HUGE_TOP = 1ULL << 63 };")
interface HugeSpec {}
