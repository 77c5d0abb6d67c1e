package bad;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.NativeFlagEnum.MaskField;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    fields = {
      @MaskField(name = "icon", mask = "0x30"),
      @MaskField(name = "button", mask = "0x1F")
    },
    syntax = "enum BOX { STOP = 0x10, ASK = 0x20, WARN = 0x30, OK = 1 };")
interface OverlappingFields {}
