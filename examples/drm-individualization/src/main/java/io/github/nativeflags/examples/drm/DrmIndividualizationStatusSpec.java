package io.github.nativeflags.examples.drm;

import io.github.nativeflags.NativeFlagEnum;

/** The states of a DRM individualization, from the reference page beside this file. */
@NativeFlagEnum(source = "drm-individualization-status.md")
interface DrmIndividualizationStatusSpec {}
