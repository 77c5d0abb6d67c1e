package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    syntax = """
        #include "paint-version.h"
        enum COLOR {
          RED = 3,
        #if PAINT_VERSION >= 2
          GREEN,
        #endif
        };""")
interface AssumedCondition {}
