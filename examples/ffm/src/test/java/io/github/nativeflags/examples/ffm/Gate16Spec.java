package io.github.nativeflags.examples.ffm;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    interop = NativeFlagEnum.Interop.FFM,
    underlying = NativeFlagEnum.Underlying.INT16,
    syntax = "enum GATE16 { GATE16_OPEN = 1, GATE16_TOP = 0x8000 };")
interface Gate16Spec {}
