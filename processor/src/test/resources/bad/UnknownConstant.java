package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    syntax = "enum COLOR { RED = 3 };",
    constants = @NativeFlagEnum.Constant(nativeName = "RAD", name = "CRIMSON"))
interface UnknownConstant {}
