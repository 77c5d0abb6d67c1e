package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    syntax =
        """
        enum BOX {
          STOP = 0x10, ASK = 0x20, WARN = 0x30, NOTE = 0x40, ICON_MASK = 0xF0,
          BOLD = 0x100, WIDE = 0x200, STYLE_MASK = 0x300
        };
        """)
interface SuggestedField {}
