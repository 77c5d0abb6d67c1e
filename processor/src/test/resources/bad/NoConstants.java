package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum
interface NoConstants {}
