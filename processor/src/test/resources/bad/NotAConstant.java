package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    name = "Paint",
    syntax = """
        #define PAINT_API
        #define PAINT_WET 1
        #define PAINT_NAME "paint"
        """,
    macros = "PAINT_*")
interface NotAConstant {}
