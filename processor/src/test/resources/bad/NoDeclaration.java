package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(syntax = "typedef int HRESULT;")
interface NoDeclaration {}
