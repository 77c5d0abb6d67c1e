package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    syntax = """
        enum COLOR {
          RED = 3,
        #if PAINT_VERSION > "2"
          GREEN,
        #endif
        };""")
interface UndecidedCondition {}
