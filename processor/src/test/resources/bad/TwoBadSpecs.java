package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(syntax = "enum A { X = };")
interface TwoBadSpecs {}

@NativeFlagEnum(syntax = "enum B { Y };", source = "b.h")
interface SecondBadSpec {}
