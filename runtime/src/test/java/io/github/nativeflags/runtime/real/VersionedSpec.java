package io.github.nativeflags.runtime.real;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.NativeFlagEnum.Holds;
import io.github.nativeflags.NativeFlagEnum.MaskField;
import io.github.nativeflags.NativeFlagEnum.Underlying;

/** Numbers of several widths and places, beside one flag. */
@NativeFlagEnum(
    underlying = Underlying.UINT64,
    fields = {
      @MaskField(name = "major", mask = "VER_MAJOR_MASK", holds = Holds.SHIFTED_NUMBER),
      @MaskField(name = "minor", mask = "0xFF0000", holds = Holds.SHIFTED_NUMBER),
      @MaskField(name = "patch", mask = "0xA100", holds = Holds.NUMBER),
      @MaskField(name = "serial", mask = "0x1FFFFFFFF0000000", holds = Holds.NUMBER)
    },
    syntax = "enum VERSIONED { VER_SIGNED = 1, VER_MAJOR_MASK = 0xF000000 };")
interface VersionedSpec {}
