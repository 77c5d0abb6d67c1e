package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(syntax = "enum COLOR { RED = 1, /* BLUE = 2 };")
interface Unterminated {}
