package io.github.nativeflags.runtime.real;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.NativeFlagEnum.Holds;
import io.github.nativeflags.NativeFlagEnum.MaskField;

/** Flags beside a number, the greatest width of a line. */
@NativeFlagEnum(
    macros = "FORMAT_MESSAGE_*",
    fields =
        @MaskField(name = "maxWidth", mask = "FORMAT_MESSAGE_MAX_WIDTH_MASK", holds = Holds.NUMBER),
    syntax =
        """
        #define FORMAT_MESSAGE_ALLOCATE_BUFFER 0x00000100
        #define FORMAT_MESSAGE_IGNORE_INSERTS  0x00000200
        #define FORMAT_MESSAGE_FROM_STRING     0x00000400
        #define FORMAT_MESSAGE_FROM_HMODULE    0x00000800
        #define FORMAT_MESSAGE_FROM_SYSTEM     0x00001000
        #define FORMAT_MESSAGE_ARGUMENT_ARRAY  0x00002000
        #define FORMAT_MESSAGE_MAX_WIDTH_MASK  0x000000FF
        """)
interface FormatMessageSpec {}
