package io.github.nativeflags.runtime;

import io.github.nativeflags.NativeFlagEnum;

/** An unsigned 8-bit type: a composite before its parts, multi-bit flags, a reserved name. */
@NativeFlagEnum(
    access = NativeFlagEnum.Access.PACKAGE,
    kind = NativeFlagEnum.Kind.FLAGS,
    underlying = NativeFlagEnum.Underlying.UINT8,
    constants = @NativeFlagEnum.Constant(nativeName = "native", name = "NATIVE_"),
    syntax =
        """
        enum ACCESS {
          NONE = 0x00, ALL_ACCESS = 0x07, WRITE = 0x02, READ = 0x01, EXECUTE = 0x04,
          GENERIC_READ = 0x01, MODE = 0x30, WIDE_MODE = 0x38, native = 0x80
        };
        """)
interface AccessSpec {}
