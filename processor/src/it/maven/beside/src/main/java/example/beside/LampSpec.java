package example.beside;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(source = "lamp.md", kind = NativeFlagEnum.Kind.FLAGS)
interface LampSpec {}
