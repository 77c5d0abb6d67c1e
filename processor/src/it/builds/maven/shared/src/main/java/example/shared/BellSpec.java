package example.shared;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(source = "bell.h", kind = NativeFlagEnum.Kind.FLAGS)
interface BellSpec {}
