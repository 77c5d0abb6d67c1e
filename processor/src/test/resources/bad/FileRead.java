// -Anativeflags.verbose=true
package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(source = "parts/*.h", types = "LAMP", kind = NativeFlagEnum.Kind.VALUES)
interface FileRead {}
