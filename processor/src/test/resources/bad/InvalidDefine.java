package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    syntax = "enum COLOR { RED = BASE };",
    defines = "BASE 16")
interface InvalidDefine {}
