package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(kind = NativeFlagEnum.Kind.VALUES, syntax = "enum COLOR { RED = 1 / 0 };")
interface Arithmetic {}
