package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    name = "Paint",
    syntax = """
        #include <paint-base.h>
        #define PAINT_WET 1
        #ifdef PAINT_BASE_V2
        #define PAINT_METALLIC 2
        #endif
        """,
    macros = {"PAINT_WET", "PAINT_METALLIC"})
interface AssumedMacro {}
