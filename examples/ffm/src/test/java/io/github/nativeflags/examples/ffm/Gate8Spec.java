package io.github.nativeflags.examples.ffm;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    interop = NativeFlagEnum.Interop.FFM,
    underlying = NativeFlagEnum.Underlying.UINT8,
    syntax = "enum GATE8 { GATE8_OPEN = 1, GATE8_TOP = 0x80 };")
interface Gate8Spec {}
