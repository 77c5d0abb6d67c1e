package bad;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.NativeFlagEnum.MaskField;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    fields = {
      @MaskField(name = "class", mask = "0xF0"),
      @MaskField(name = "size", mask = "0x0F"),
      @MaskField(name = "icon", mask = "0xF00"),
      @MaskField(name = "Icon", mask = "0xF000")
    },
    syntax = "enum BOX { STOP = 0x10, OK = 0x01, BIG = 0x300, TALL = 0x3000 };")
interface InvalidFieldName {}
