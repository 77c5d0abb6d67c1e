package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    syntax = """
        enum PAINT_CODE {
          PAINT_OK,
        #include "paint-codes.def"
          PAINT_LAST
        };""")
interface MissingInclude {}
