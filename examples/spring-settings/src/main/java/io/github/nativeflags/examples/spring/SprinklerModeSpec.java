package io.github.nativeflags.examples.spring;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    syntax = "enum SPRINKLER_MODE { MODE_NEVER = 0, MODE_BY_CLOCK = 10, MODE_BY_SENSOR = 20 };")
interface SprinklerModeSpec {}
