package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    stripPrefix = "BELL_",
    syntax = "enum BELL { BELL_LAST = 3, BELL_1ST = 5 };")
interface InvalidJavaName {}
