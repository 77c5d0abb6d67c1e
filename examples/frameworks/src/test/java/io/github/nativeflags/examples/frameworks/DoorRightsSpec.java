package io.github.nativeflags.examples.frameworks;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    syntax = "enum DOOR_RIGHTS : unsigned long long { RIGHT_ENTER = 1, RIGHT_OWN = 1ull << 63 };")
interface DoorRightsSpec {}
