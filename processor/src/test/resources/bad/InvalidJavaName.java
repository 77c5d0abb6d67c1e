package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    syntax = "enum WORD_CLASS { noun = 3, final = 5 };")
interface InvalidJavaName {}
