package io.github.nativeflags.runtime;

import io.github.nativeflags.NativeFlagEnum;

/** A signed 32-bit type with a sentinel and bit 31. */
@NativeFlagEnum(
    access = NativeFlagEnum.Access.PACKAGE,
    kind = NativeFlagEnum.Kind.FLAGS,
    underlying = NativeFlagEnum.Underlying.INT32,
    syntax =
        """
        enum CREATE {
          CREATE_A = 1, CREATE_B = 2, CREATE_TOP = 0x80000000, CREATE_FORCE_DWORD = 0x7FFFFFFF
        };
        """)
interface CreateSpec {}
