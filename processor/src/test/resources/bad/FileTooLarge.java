// -Anativeflags.maxFileBytes=12
package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(source = "parts/*.h", types = "*")
interface FileTooLarge {}
