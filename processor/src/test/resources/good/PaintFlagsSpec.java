package good;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(source = "paint-flags.md")
interface PaintFlagsSpec {}
