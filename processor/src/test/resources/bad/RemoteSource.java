package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(source = "https://example.org/pages/color.md")
interface RemoteSource {}
