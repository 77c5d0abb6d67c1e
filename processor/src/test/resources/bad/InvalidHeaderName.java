package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    header = "../shade.hpp",
    syntax = "enum SHADE { GRAY = 7, GREEN = 9 };")
interface InvalidHeaderName {}

@NativeFlagEnum(
    types = "*",
    kind = NativeFlagEnum.Kind.VALUES,
    header = "shades.h",
    syntax = "enum SHADE { GRAY = 7 }; enum TONE { LIGHT = 3 };")
interface OneHeaderForTwo {}
