package example.dependency;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(source = "clock.h", kind = NativeFlagEnum.Kind.VALUES)
interface ClockSpec {}
