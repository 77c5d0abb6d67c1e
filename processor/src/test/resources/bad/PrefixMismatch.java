package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    stripPrefix = "COLOR_",
    syntax = "enum COLOR { COLOR_RED = 3, BLUE = 5 };")
interface PrefixMismatch {}
