package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(kind = NativeFlagEnum.Kind.VALUES, source = "OnlyMacros.md")
interface OnlyMacros {}
