package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    underlying = NativeFlagEnum.Underlying.UINT8,
    syntax = "enum COLOR { RED = 1, BLUE = 0x100 };")
interface OutOfRange {}
