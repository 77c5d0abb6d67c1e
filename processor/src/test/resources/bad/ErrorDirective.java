package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    syntax = """
        #ifndef PAINT_BRUSH
        #error Choose a brush
        #endif
        enum COLOR { RED = 3 };""")
interface ErrorDirective {}
