package io.github.nativeflags.runtime.generated;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.NativeFlagEnum.MaskField;

/** Constants of every role, that tell at run time what they mean. */
@NativeFlagEnum(
    descriptions = true,
    fields = @MaskField(name = "speed", mask = "HATCH_SPEED"),
    syntax =
        """
        enum HATCH {
          HATCH_NONE = 0,
          HATCH_OPEN = 1,         /**< It \\b may be opened; see C:\\\\users. And more. */
          HATCH_SHUT = 2,         // Caf\u00e9 "Hatch"
          HATCH_BOTH = 3,
          HATCH_SHUTTER = 2,      // Another name.
          HATCH_WIDE = 0xC,       // Two bits.
          HATCH_SPEED = 0x70,
          HATCH_SLOW = 0x10,      /* Slowly. */
          HATCH_FAST = 0x20,
          HATCH_FORCE_DWORD = 0x7fffffff
        };""")
interface HatchSpec {}
