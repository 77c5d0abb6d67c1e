package io.github.nativeflags.examples.ffm;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    interop = NativeFlagEnum.Interop.FFM,
    declaredIn = "fcntl.h",
    check = true,
    macros = "O_*",
    syntax =
        """
        #define O_RDONLY 00000  /* Open for reading. */
        #define O_WRONLY 00001  /* Open for writing. */
        #define O_RDWR   00002  /* Open for both. */
        #define O_CREAT  00100  /* Create it where it is missing. */
        #define O_TRUNC  01000  /* Empty it. */
        #define O_APPEND 02000  /* Write at its end. */
        """)
interface OpenFlagsSpec {}
