package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(source = "pages/[a*.md")
interface InvalidGlob {}
