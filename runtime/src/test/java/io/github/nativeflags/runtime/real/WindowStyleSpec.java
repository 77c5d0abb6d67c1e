package io.github.nativeflags.runtime.real;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.NativeFlagEnum.MaskField;
import io.github.nativeflags.NativeFlagEnum.Underlying;

/** The styles of a button, which are a field, among those of all windows, up to bit 31. */
@NativeFlagEnum(
    macros = {"WS_*", "BS_*"},
    underlying = Underlying.UINT32,
    fields = @MaskField(name = "button", mask = "BS_TYPEMASK", zero = "BS_PUSHBUTTON"),
    syntax =
        """
        #define WS_OVERLAPPED       0x00000000L
        #define WS_POPUP            0x80000000L
        #define WS_CHILD            0x40000000L
        #define WS_MINIMIZE         0x20000000L
        #define WS_VISIBLE          0x10000000L
        #define WS_CAPTION          0x00C00000L
        #define WS_BORDER           0x00800000L
        #define WS_DLGFRAME         0x00400000L
        #define WS_SYSMENU          0x00080000L
        #define WS_GROUP            0x00020000L
        #define WS_MINIMIZEBOX      0x00020000L
        #define WS_POPUPWINDOW      (WS_POPUP | WS_BORDER | WS_SYSMENU)
        #define BS_PUSHBUTTON       0x00000000L
        #define BS_DEFPUSHBUTTON    0x00000001L
        #define BS_CHECKBOX         0x00000002L
        #define BS_AUTOCHECKBOX     0x00000003L
        #define BS_RADIOBUTTON      0x00000004L
        #define BS_OWNERDRAW        0x0000000BL
        #define BS_TYPEMASK         0x0000000FL
        """)
interface WindowStyleSpec {}
