package io.github.nativeflags.runtime.jna;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    interop = NativeFlagEnum.Interop.JNA,
    underlying = NativeFlagEnum.Underlying.INT64,
    syntax =
        """
        typedef enum { MOOD64_GLAD = 1, MOOD64_FAR = 0x7FFFFFFFFFFFFFFF } MOOD64;
        """)
interface Mood64Spec {}
