package io.github.nativeflags.examples.ffm;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    interop = NativeFlagEnum.Interop.FFM,
    declaredIn = "fcntl.h",
    check = true,
    macros = "F_*",
    syntax =
        """
        #define F_GETFD 1  /* Ask for the flags of the descriptor. */
        #define F_SETFD 2  /* Change them. */
        #define F_GETFL 3  /* Ask for the flags that it was opened with. */
        #define F_SETFL 4  /* Change them. */
        """)
interface FileCommandSpec {}
