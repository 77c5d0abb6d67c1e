package example.modular;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    syntax = "enum GATE { GATE_SHUT = 1, GATE_BARRED = 2, GATE_WATCHED = 4 };",
    kind = NativeFlagEnum.Kind.FLAGS)
interface GateSpec {}
