package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    syntax = "enum PAINT { PAINT_WET = 1, PAINT_HIGH = 0x80000000 };")
interface AbiDiffers {}
