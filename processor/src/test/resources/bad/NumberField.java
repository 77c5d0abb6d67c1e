package bad;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.NativeFlagEnum.Holds;
import io.github.nativeflags.NativeFlagEnum.MaskField;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    fields = {
      @MaskField(name = "width", mask = "0x0F", zero = "NO_WIDTH", holds = Holds.NUMBER),
      @MaskField(name = "level", mask = "0xB0", holds = Holds.SHIFTED_NUMBER)
    },
    syntax = "enum LINE { NO_WIDTH = 0, WRAPPED = 0x100 };")
interface NumberField {}
