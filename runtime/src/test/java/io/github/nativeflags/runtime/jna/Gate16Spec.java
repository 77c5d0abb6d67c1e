package io.github.nativeflags.runtime.jna;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    interop = NativeFlagEnum.Interop.JNA,
    underlying = NativeFlagEnum.Underlying.INT16,
    syntax =
        """
        typedef enum { GATE16_OPEN = 0x01, GATE16_TOP = 0x8000 } GATE16;
        """)
interface Gate16Spec {}
