package io.github.nativeflags.runtime;

/** A value that no constant of an enum has. */
public final class UnknownConstantException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** The value that no constant has. */
  private final long value;

  /**
   * An exception that names the enum and the value.
   *
   * @param type the enum
   * @param value the value that was looked for
   */
  public UnknownConstantException(Class<?> type, long value) {
    super(type.getName() + " has no constant of value " + Hex.of(value) + " (" + value + ")");
    this.value = value;
  }

  /**
   * The value that was looked for, as the caller gave it.
   *
   * @return the value
   */
  public long value() {
    return value;
  }
}
