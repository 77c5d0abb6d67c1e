package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    source = "sdk/*.md",
    types = "*",
    onProblem = NativeFlagEnum.OnProblem.SKIP)
interface LeftOut {}
