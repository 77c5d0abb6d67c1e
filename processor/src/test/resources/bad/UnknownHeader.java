package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    syntax = "enum Lamp { LAMP_RED = 1, LAMP_GREEN = 2, LAMP_BLUE = 4 };",
    name = "Lamp",
    kind = NativeFlagEnum.Kind.FLAGS,
    check = true)
interface UnknownHeader {}
