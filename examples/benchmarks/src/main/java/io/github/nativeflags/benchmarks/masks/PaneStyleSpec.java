package io.github.nativeflags.benchmarks.masks;

import io.github.nativeflags.NativeFlagEnum;

/** Twelve flags with a zero constant and a composite, as SDKs declare them. */
@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    syntax =
        """
        typedef enum PANE_STYLE {
          PANE_NONE     = 0x0000,
          PANE_BORDER   = 0x0001,
          PANE_CAPTION  = 0x0002,
          PANE_VISIBLE  = 0x0004,
          PANE_CHILD    = 0x0008,
          PANE_SIZEABLE = 0x0010,
          PANE_FLOATING = 0x0020,
          PANE_TOPMOST  = 0x0040,
          PANE_ENABLED  = 0x0080,
          PANE_HSCROLL  = 0x0100,
          PANE_VSCROLL  = 0x0200,
          PANE_MENU     = 0x0400,
          PANE_ICONIC   = 0x80000000,
          PANE_SCROLL   = PANE_HSCROLL | PANE_VSCROLL
        } PANE_STYLE;
        """)
interface PaneStyleSpec {}
