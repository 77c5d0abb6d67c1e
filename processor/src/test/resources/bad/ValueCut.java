package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    abi = NativeFlagEnum.Abi.LLP64,
    syntax = "enum PAINT { PAINT_WET = 1, PAINT_FAR = 0x100000000 };")
interface ValueCut {}
