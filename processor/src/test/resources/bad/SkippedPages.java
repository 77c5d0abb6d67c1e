package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(source = {"sdk/**/*.md", "!sdk/fan.md"}, types = "*")
interface SkippedPages {}
