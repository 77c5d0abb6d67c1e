package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    syntax = "enum PAINT { RED = 1, BLUE = PAINT_BASE };",
    types = "P*",
    onProblem = NativeFlagEnum.OnProblem.SKIP)
interface NothingLeft {}
