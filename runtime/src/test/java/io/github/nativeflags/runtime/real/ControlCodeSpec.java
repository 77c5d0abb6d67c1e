package io.github.nativeflags.runtime.real;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.NativeFlagEnum.MaskField;
import io.github.nativeflags.NativeFlagEnum.Underlying;

/** A device control code: no flags at all, but three fields that fill it. */
@NativeFlagEnum(
    macros = {"DEVICE_*", "METHOD_*", "ACCESS_*"},
    underlying = Underlying.UINT32,
    fields = {
      @MaskField(name = "device", mask = "0xFFFF0000"),
      @MaskField(
          name = "access",
          mask = "0xC000",
          members = {"ACCESS_READ", "ACCESS_WRITE"},
          zero = "ACCESS_ANY"),
      @MaskField(name = "method", mask = "3", zero = "METHOD_BUFFERED")
    },
    syntax =
        """
        #define FILE_DEVICE_BEEP          0x00000001
        #define FILE_DEVICE_CD_ROM        0x00000002
        #define FILE_DEVICE_DISK          0x00000007
        #define FILE_DEVICE_CONSOLE       0x00000050
        #define OF(code)                  ((code) << 16)
        #define DEVICE_BEEP               OF(FILE_DEVICE_BEEP)
        #define DEVICE_CD_ROM             OF(FILE_DEVICE_CD_ROM)
        #define DEVICE_DISK               OF(FILE_DEVICE_DISK)
        #define DEVICE_CONSOLE            OF(FILE_DEVICE_CONSOLE)
        #define ACCESS_ANY                0
        #define ACCESS_READ               (1 << 14)
        #define ACCESS_WRITE              (2 << 14)
        #define METHOD_BUFFERED           0
        #define METHOD_IN_DIRECT          1
        #define METHOD_OUT_DIRECT         2
        #define METHOD_NEITHER            3
        """)
interface ControlCodeSpec {}
