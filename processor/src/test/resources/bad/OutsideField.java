package bad;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.NativeFlagEnum.MaskField;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    fields = @MaskField(name = "icon", mask = "0x30", members = {"STOP", "HELP"}, zero = "ASK"),
    syntax = "enum BOX { STOP = 0x10, ASK = 0x20, WARN = 0x30, HELP = 0x110 };")
interface OutsideField {}
