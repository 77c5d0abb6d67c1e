package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    types = "*",
    syntax = """
        enum PAINT_COLOR { PAINT_RED = 3 };
        enum PaintColor { PaintRed = 4 };
        """)
interface TypeCollision {}
