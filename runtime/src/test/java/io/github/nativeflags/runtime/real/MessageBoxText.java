package io.github.nativeflags.runtime.real;

/** The text of a message box's style, for other packages. */
public final class MessageBoxText {
  private MessageBoxText() {}

  /**
   * The text.
   *
   * @param bits the style
   * @return its flags
   */
  public static String of(int bits) {
    return MessageBoxStyleMask.toString(bits);
  }
}
