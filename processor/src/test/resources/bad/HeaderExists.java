package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    name = "FrontDoor",
    kind = NativeFlagEnum.Kind.VALUES,
    syntax = "enum DOOR { OPEN, SHUT };")
interface FrontDoorSpec {}

@NativeFlagEnum(
    name = "HeaderExists",
    kind = NativeFlagEnum.Kind.VALUES,
    syntax = "enum DOOR { OPEN, SHUT, LOCKED };")
interface HeaderExistsSpec {}

@NativeFlagEnum(
    name = "FrontDoor",
    kind = NativeFlagEnum.Kind.VALUES,
    syntax = "enum GATE { RAISED, LOWERED };")
interface OtherDoorSpec {}
