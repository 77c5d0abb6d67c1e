package io.github.nativeflags.runtime.generated;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    stripPrefix = "WIDE_",
    kind = NativeFlagEnum.Kind.FLAGS,
    syntax =
        "typedef enum { WIDE_LOW = 1, WIDE_HIGH = 1ULL << 63, WIDE_MAX_ENUM = 0x7FFFFFFF } WIDE;")
interface WideSpec {}
