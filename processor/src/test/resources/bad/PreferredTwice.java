package bad;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.NativeFlagEnum.Constant;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    constants = {
      @Constant(nativeName = "GRAY", preferred = true),
      @Constant(nativeName = "GREY", preferred = true)
    },
    syntax = "enum SHADE { GRAY = 7, GREY = 7 };")
interface PreferredTwice {}
