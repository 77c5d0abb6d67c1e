package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    name = "Color",
    syntax = "enum COLOR { RED = 3, BLUE = 5 };")
interface TypeExists {}

class ColorConstants {}
