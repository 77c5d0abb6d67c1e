// -Anativeflags.maxEnumConstants=many
package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(syntax = "enum E { A = 1 };", kind = NativeFlagEnum.Kind.FLAGS)
interface InvalidOption {}
