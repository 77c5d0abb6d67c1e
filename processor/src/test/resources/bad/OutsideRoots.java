package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(source = "../../../../pom.xml")
interface OutsideRoots {}
