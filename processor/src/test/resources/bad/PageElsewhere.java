package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(source = "PageElsewhere.2")
interface PageElsewhere {}
