package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    syntax = "enum X { A = 1 };",
    source = "x.h")
interface SyntaxAndSource {}
