package io.github.nativeflags.runtime;

/** The styles of a message box in 16 bits, without a table of its own. */
enum Box implements NativeFlag {
  MB_OK(0),
  MB_YESNO(0x04),
  MB_ICONERROR(0x10),
  MB_ICONQUESTION(0x20),
  MB_ICONWARNING(0x30),
  MB_ICONSTOP(0x10),
  MB_TYPEMASK(0x0F),
  MB_ICONMASK(0xF0),
  MB_HELP(0x4000),
  MB_HELP_ERROR(0x4010),
  MB_TOP(0x3010),
  MB_FORCE_INT(0x7FFF);

  private final int value;

  Box(int value) {
    this.value = value;
  }

  @Override
  public String nativeName() {
    return name();
  }

  @Override
  public long nativeValue() {
    return value;
  }
}
