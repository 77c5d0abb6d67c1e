package io.github.nativeflags.examples.jni;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(source = "camera-features.md", kind = NativeFlagEnum.Kind.FLAGS)
interface CameraFeaturesSpec {}
