package io.github.nativeflags.examples.spring;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    source = "sprinkler-features.md",
    kind = NativeFlagEnum.Kind.FLAGS,
    descriptions = true)
interface SprinklerFeaturesSpec {}
