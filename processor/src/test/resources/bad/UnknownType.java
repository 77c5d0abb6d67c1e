package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    syntax = "enum COLOUR { RED = 3 };",
    types = "COLOR")
interface UnknownType {}
