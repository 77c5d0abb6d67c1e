package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(syntax = "enum COLOR { RED = 3 };\nenum SHAPE { ROUND = 5 };")
interface SeveralEnumerations {}
