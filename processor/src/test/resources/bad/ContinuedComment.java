package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    syntax = """
        enum brush {
          BRUSH_FLAT = 1, // like this: \\
          BRUSH_ROUND = 2,
          BRUSH_FAN = 4
        };""")
interface ContinuedComment {}
