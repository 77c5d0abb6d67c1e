package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(types = "*", syntax = "enum string { STRING_RAW, STRING_QUOTED }; enum cord { CORD };")
interface TypeHides {}
