package io.github.nativeflags.runtime.real;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.NativeFlagEnum.MaskField;
import io.github.nativeflags.NativeFlagEnum.Underlying;

/** Four fields of which three have a zero, among single bits. */
@NativeFlagEnum(
    macros = "MB_*",
    underlying = Underlying.UINT32,
    fields = {
      @MaskField(name = "buttons", mask = "MB_TYPEMASK", zero = "MB_OK"),
      @MaskField(name = "icon", mask = "MB_ICONMASK"),
      @MaskField(
          name = "defaultButton",
          mask = "0xF00",
          members = {"MB_DEFBUTTON1", "MB_DEFBUTTON2", "MB_DEFBUTTON3", "MB_DEFBUTTON4"}),
      @MaskField(name = "modality", mask = "MB_MODEMASK", zero = "MB_APPLMODAL")
    },
    syntax =
        """
        #define MB_OK                0x00000000L
        #define MB_OKCANCEL          0x00000001L
        #define MB_ABORTRETRYIGNORE  0x00000002L
        #define MB_YESNOCANCEL       0x00000003L
        #define MB_YESNO             0x00000004L
        #define MB_RETRYCANCEL       0x00000005L
        #define MB_CANCELTRYCONTINUE 0x00000006L
        #define MB_ICONERROR         0x00000010L
        #define MB_ICONQUESTION      0x00000020L
        #define MB_ICONWARNING       0x00000030L
        #define MB_ICONINFORMATION   0x00000040L
        #define MB_USERICON          0x00000080L
        #define MB_ICONHAND          MB_ICONERROR
        #define MB_ICONEXCLAMATION   MB_ICONWARNING
        #define MB_DEFBUTTON1        0x00000000L
        #define MB_DEFBUTTON2        0x00000100L
        #define MB_DEFBUTTON3        0x00000200L
        #define MB_DEFBUTTON4        0x00000300L
        #define MB_APPLMODAL         0x00000000L
        #define MB_SYSTEMMODAL       0x00001000L
        #define MB_TASKMODAL         0x00002000L
        #define MB_HELP              0x00004000L
        #define MB_NOFOCUS           0x00008000L
        #define MB_SETFOREGROUND     0x00010000L
        #define MB_TOPMOST           0x00040000L
        #define MB_TYPEMASK          0x0000000FL
        #define MB_ICONMASK          0x000000F0L
        #define MB_MODEMASK          0x00003000L
        """)
interface MessageBoxStyleSpec {}
