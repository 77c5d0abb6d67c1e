package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(source = "nowhere.md")
interface MissingFile {}
