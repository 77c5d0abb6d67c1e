package example.shared;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(source = "page.md", kind = NativeFlagEnum.Kind.FLAGS)
interface LampSpec {}
