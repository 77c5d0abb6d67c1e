package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    source = {"UnusedPage.h", "UnusedPage.md"})
interface UnusedPage {}
