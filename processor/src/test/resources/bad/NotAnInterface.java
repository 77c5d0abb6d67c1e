package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(syntax = "enum X { A = 1 };")
class NotAnInterface {}
