package io.github.nativeflags.runtime.jna;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    interop = NativeFlagEnum.Interop.JNA,
    underlying = NativeFlagEnum.Underlying.UINT32,
    syntax =
        """
        typedef enum { GATE32_OPEN = 0x01, GATE32_TOP = 0x80000000 } GATE32;
        """)
interface Gate32Spec {}
