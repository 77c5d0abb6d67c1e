package io.github.nativeflags.runtime.generated;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    access = NativeFlagEnum.Access.PACKAGE,
    syntax = "enum ERROR_CODE { FINE = 0, LOST = -3, WORSE, OCTAL = 010, AGAIN = 8 };")
interface ErrorCodeSpec {}
