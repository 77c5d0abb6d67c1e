package io.github.nativeflags.runtime.generated;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    syntax =
        """
        typedef enum DOOR_STATE : unsigned char {
          DOOR_SHUT   = 0,
          DOOR_SAFE   = 0x01 | 0x02,  /* ajar and locked, declared before its parts */
          DOOR_OPEN   = 0x01,
          DOOR_LOCKED = 0x02,
          DOOR_BOLTED = DOOR_LOCKED,
          DOOR_ALARM  = 0x80
        } DOOR_STATE;
        """)
interface DoorStateSpec {}
