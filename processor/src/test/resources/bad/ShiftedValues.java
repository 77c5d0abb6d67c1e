package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    syntax = """
        enum PAINT_CODE {
          PAINT_OK,
        #ifdef PAINT_WITH_METALLIC
          PAINT_DULL,
        #endif
          PAINT_DRY
        };""")
interface ShiftedValues {}
