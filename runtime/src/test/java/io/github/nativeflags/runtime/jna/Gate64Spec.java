package io.github.nativeflags.runtime.jna;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    interop = NativeFlagEnum.Interop.JNA,
    underlying = NativeFlagEnum.Underlying.UINT64,
    syntax =
        """
        typedef enum { GATE64_OPEN = 0x01, GATE64_TOP = 0x8000000000000000 } GATE64;
        """)
interface Gate64Spec {}
