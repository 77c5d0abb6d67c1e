package io.github.nativeflags.runtime.jna;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    interop = NativeFlagEnum.Interop.JNA,
    underlying = NativeFlagEnum.Underlying.INT32,
    syntax =
        """
        typedef enum { MOOD_GLAD = 5, MOOD_SAD = 7, MOOD_NONE = -1 } MOOD;
        """)
interface MoodSpec {}
