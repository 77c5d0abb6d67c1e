package io.github.nativeflags.runtime.real;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.NativeFlagEnum.MaskField;

/** A field whose zero is the commonest value, and a multi-bit flag that is no composite. */
@NativeFlagEnum(
    macros = "O_*",
    fields = @MaskField(name = "access", mask = "O_ACCMODE", zero = "O_RDONLY"),
    syntax =
        """
        #define O_ACCMODE   00000003
        #define O_RDONLY    00000000
        #define O_WRONLY    00000001
        #define O_RDWR      00000002
        #define O_CREAT     00000100
        #define O_EXCL      00000200
        #define O_TRUNC     00001000
        #define O_APPEND    00002000
        #define O_NONBLOCK  00004000
        #define O_DSYNC     00010000
        #define O_SYNC      (04000000 | O_DSYNC)
        #define O_DIRECTORY 00200000
        #define O_TMPFILE   (020000000 | O_DIRECTORY)
        """)
interface OpenFlagsSpec {}
