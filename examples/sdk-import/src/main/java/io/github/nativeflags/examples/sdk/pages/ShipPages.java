package io.github.nativeflags.examples.sdk.pages;

import io.github.nativeflags.NativeFlagEnum;

/** All that the SDK's 300 reference pages declare. */
@NativeFlagEnum(source = "pages/**/*.md", types = "*")
interface ShipPages {}
