package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    syntax = """
        enum COLOR {
          RED = 1,
          GREEN = 2 BLUE = 3
        };""")
interface SyntaxError {}
