package example.kotlin

import io.github.nativeflags.NativeFlagEnum

@NativeFlagEnum(source = ["key.md"], kind = NativeFlagEnum.Kind.FLAGS)
internal interface KeySpec
