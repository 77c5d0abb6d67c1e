package io.github.nativeflags.runtime.jna;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    interop = NativeFlagEnum.Interop.JNA,
    underlying = NativeFlagEnum.Underlying.UINT8,
    syntax =
        """
        typedef enum { MOOD8_GLAD = 1, MOOD8_SAD = 0xFF } MOOD8;
        """)
interface Mood8Spec {}
