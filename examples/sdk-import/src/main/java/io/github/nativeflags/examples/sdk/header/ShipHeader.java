package io.github.nativeflags.examples.sdk.header;

import io.github.nativeflags.NativeFlagEnum;

/** What the SDK's header of over 10,000 lines declares of lamps, which no page describes. */
@NativeFlagEnum(source = "include/ship.h", types = "SHIP_*_LAMPS")
interface ShipHeader {}
