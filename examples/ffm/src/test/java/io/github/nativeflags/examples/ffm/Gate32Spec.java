package io.github.nativeflags.examples.ffm;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    interop = NativeFlagEnum.Interop.FFM,
    underlying = NativeFlagEnum.Underlying.UINT32,
    syntax = "enum GATE32 { GATE32_OPEN = 1, GATE32_TOP = 0x80000000 };")
interface Gate32Spec {}
