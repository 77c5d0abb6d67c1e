package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(source = "UnreadFile.xml")
interface UnreadFile {}
