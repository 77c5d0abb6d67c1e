// -Anativeflags.maxFiles=1
package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(source = "sdk/**.md", types = "*")
interface TooManyFiles {}
