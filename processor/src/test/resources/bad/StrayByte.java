package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(kind = NativeFlagEnum.Kind.VALUES, source = "stray.h")
interface StrayByte {}
