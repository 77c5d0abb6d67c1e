package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(syntax = "enum SIDES { LEFT = 1, RIGHT = 2, TOP = 4 };")
interface InferredKind {}
