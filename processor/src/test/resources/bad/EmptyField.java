package bad;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.NativeFlagEnum.MaskField;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    fields = {
      @MaskField(name = "icon", mask = "0xF00"),
      @MaskField(name = "button")
    },
    syntax = "enum BOX { STOP = 0x10, ASK = 0x20, WARN = 0x30 };")
interface EmptyField {}
