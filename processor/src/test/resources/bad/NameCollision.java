package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    syntax = "enum COLOR { RED = 3, CRIMSON = 5 };",
    constants = @NativeFlagEnum.Constant(nativeName = "CRIMSON", name = "RED"))
interface NameCollision {}
