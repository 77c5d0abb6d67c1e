package io.github.nativeflags.runtime.real;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.NativeFlagEnum.MaskField;
import io.github.nativeflags.NativeFlagEnum.Underlying;

/** What a section of a PE file is: its alignment is a field in the middle. */
@NativeFlagEnum(
    macros = "IMAGE_SCN_*",
    stripPrefix = "IMAGE_SCN_",
    underlying = Underlying.UINT32,
    fields = @MaskField(name = "alignment", mask = "IMAGE_SCN_ALIGN_MASK"),
    syntax =
        """
        #define IMAGE_SCN_CNT_CODE               0x00000020
        #define IMAGE_SCN_CNT_INITIALIZED_DATA   0x00000040
        #define IMAGE_SCN_ALIGN_1BYTES           0x00100000
        #define IMAGE_SCN_ALIGN_2BYTES           0x00200000
        #define IMAGE_SCN_ALIGN_4BYTES           0x00300000
        #define IMAGE_SCN_ALIGN_16BYTES          0x00500000
        #define IMAGE_SCN_ALIGN_8192BYTES        0x00E00000
        #define IMAGE_SCN_ALIGN_MASK             0x00F00000
        #define IMAGE_SCN_MEM_EXECUTE            0x20000000
        #define IMAGE_SCN_MEM_READ               0x40000000
        #define IMAGE_SCN_MEM_WRITE              0x80000000
        """)
interface SectionCharacteristicsSpec {}
