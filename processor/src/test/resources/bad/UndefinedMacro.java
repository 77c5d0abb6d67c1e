package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    syntax = """
        enum PAINT_ERROR {
          PAINT_DRY = PAINT_MAKE_ERROR(7)
        };""")
interface UndefinedMacro {}
