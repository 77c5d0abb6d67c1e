package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    syntax = """
        #define PAINT_WET 1
        #ifdef PAINT_V2
        #define PAINT_METALLIC 2
        #endif
        """,
    macros = {"PAINT_WEB", "PAINT_METALLIC"})
interface UnknownMacro {}
