package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(source = "two.h")
interface AmbiguousFile {}
