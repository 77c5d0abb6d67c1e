package io.github.nativeflags.runtime;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.NativeFlagEnum.MaskField;

/** The styles of a message box, as {@code spec.md} shortens them. */
@NativeFlagEnum(
    access = NativeFlagEnum.Access.PACKAGE,
    kind = NativeFlagEnum.Kind.FLAGS,
    underlying = NativeFlagEnum.Underlying.UINT16,
    fields = {
      @MaskField(
          name = "buttons",
          mask = "MB_TYPEMASK",
          members = {"MB_YESNO"},
          zero = "MB_OK"),
      @MaskField(
          name = "icon",
          mask = "MB_ICONMASK",
          members = {"MB_ICONERROR", "MB_ICONQUESTION", "MB_ICONWARNING"})
    },
    syntax =
        """
        enum BOX_STYLE {
          MB_OK = 0x00, MB_YESNO = 0x04,
          MB_ICONERROR = 0x10, MB_ICONQUESTION = 0x20, MB_ICONWARNING = 0x30,
          MB_TYPEMASK = 0x0F, MB_ICONMASK = 0xF0, MB_HELP = 0x4000,
          MB_HELP_ERROR = 0x4010, MB_YESNO_WARNING = 0x34, MB_ALL = 0x40FF
        };
        """)
interface BoxStyleSpec {}
