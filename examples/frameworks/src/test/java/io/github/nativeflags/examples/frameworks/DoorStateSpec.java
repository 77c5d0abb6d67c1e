package io.github.nativeflags.examples.frameworks;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    stripPrefix = "DOOR_",
    syntax =
        """
        enum DOOR_STATE {
          DOOR_SHUT   = 0x00,
          DOOR_OPEN   = 0x01, /* Somebody may walk in. */
          DOOR_LOCKED = 0x02,
          DOOR_ALARM  = 0x80000000
        };
        """)
interface DoorStateSpec {}
