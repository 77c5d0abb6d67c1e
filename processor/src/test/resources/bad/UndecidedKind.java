package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(syntax = "enum SIDE { LEFT = 1, RIGHT = 2 };")
interface UndecidedKind {}
