package io.github.nativeflags.examples.frameworks;

import io.github.nativeflags.NativeFlagEnum;

/** Whose values are others' ordinals. */
@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    stripPrefix = "KIND_",
    syntax = "enum DOOR_KIND { KIND_SLIDING = 2, KIND_SWING = 0, KIND_REVOLVING = 10 };")
interface DoorKindSpec {}
