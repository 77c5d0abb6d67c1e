package io.github.nativeflags.runtime.real;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.NativeFlagEnum.MaskField;
import io.github.nativeflags.NativeFlagEnum.Underlying;

/** A 16-bit type whose field holds the file's type, beside permissions. */
@NativeFlagEnum(
    macros = "S_I*",
    underlying = Underlying.UINT16,
    fields = @MaskField(name = "type", mask = "S_IFMT"),
    syntax =
        """
        #define S_IFMT   0170000
        #define S_IFSOCK 0140000
        #define S_IFLNK  0120000
        #define S_IFREG  0100000
        #define S_IFBLK  0060000
        #define S_IFDIR  0040000
        #define S_IFCHR  0020000
        #define S_IFIFO  0010000
        #define S_ISUID  0004000
        #define S_ISGID  0002000
        #define S_ISVTX  0001000
        #define S_IRWXU  00700
        #define S_IRUSR  00400
        #define S_IWUSR  00200
        #define S_IXUSR  00100
        #define S_IRGRP  00040
        #define S_IROTH  00004
        """)
interface FileModeSpec {}
