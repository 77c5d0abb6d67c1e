package example.elsewhere;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    source = "oven.h",
    macros = {"OVEN_*", "!OVEN_H", "!OVEN_BIT"},
    kind = NativeFlagEnum.Kind.FLAGS)
interface OvenSpec {}
