package io.github.nativeflags.runtime;

/** A text that is not a mask. */
public final class MaskFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** The index of the first character that could not be read. */
  private final int position;

  /**
   * An exception that quotes the text and the position.
   *
   * @param problem what is wrong there
   * @param text the whole text
   * @param position the index in the text, from 0, in UTF-16 units
   */
  public MaskFormatException(String problem, String text, int position) {
    super(problem + " at index " + position + " of \"" + text + "\"");
    this.position = position;
  }

  /**
   * Where the text is wrong.
   *
   * @return the index in the text, from 0, in UTF-16 units
   */
  public int position() {
    return position;
  }
}
