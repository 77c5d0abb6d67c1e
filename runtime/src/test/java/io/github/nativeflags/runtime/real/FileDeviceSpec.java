package io.github.nativeflags.runtime.real;

import io.github.nativeflags.NativeFlagEnum;

/** Types of devices: values, dense and with gaps. */
@NativeFlagEnum(
    macros = "FILE_DEVICE_*",
    kind = NativeFlagEnum.Kind.VALUES,
    syntax =
        """
        #define FILE_DEVICE_BEEP             0x00000001
        #define FILE_DEVICE_CD_ROM           0x00000002
        #define FILE_DEVICE_DISK             0x00000007
        #define FILE_DEVICE_CONSOLE          0x00000050
        #define FILE_DEVICE_VENDOR           0x00008000
        """)
interface FileDeviceSpec {}
