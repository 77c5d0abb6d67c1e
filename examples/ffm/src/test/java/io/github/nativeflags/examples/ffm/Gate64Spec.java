package io.github.nativeflags.examples.ffm;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    interop = NativeFlagEnum.Interop.FFM,
    underlying = NativeFlagEnum.Underlying.INT64,
    syntax = "enum GATE64 { GATE64_OPEN = 1, GATE64_TOP = 0x8000000000000000 };")
interface Gate64Spec {}
