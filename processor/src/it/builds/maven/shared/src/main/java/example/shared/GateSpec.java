package example.shared;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(source = "gate.h", kind = NativeFlagEnum.Kind.FLAGS)
interface GateSpec {}
