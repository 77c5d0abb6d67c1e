package io.github.nativeflags.runtime.jna;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    interop = NativeFlagEnum.Interop.JNA,
    underlying = NativeFlagEnum.Underlying.UINT8,
    syntax =
        """
        typedef enum { GATE8_OPEN = 0x01, GATE8_LIT = 0x02, GATE8_TOP = 0x80 } GATE8;
        """)
interface Gate8Spec {}
