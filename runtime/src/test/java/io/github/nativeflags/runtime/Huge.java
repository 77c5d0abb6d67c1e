package io.github.nativeflags.runtime;

/** An unsigned 64-bit type with bit 63. */
enum Huge implements NativeFlag {
  HUGE_ONE(1L),
  HUGE_MIDDLE(1L << 40),
  HUGE_TOP(1L << 63);

  private static final FlagTable<Huge> TABLE = FlagTable.of(values(), 64, false).build();

  private final long value;

  Huge(long value) {
    this.value = value;
  }

  @Override
  public String nativeName() {
    return TABLE.nativeName(this);
  }

  @Override
  public long nativeValue() {
    return value;
  }

  static FlagTable<Huge> table() {
    return TABLE;
  }

  /** A mask of them. */
  static final class Mask extends NativeMask<Huge, Mask> {
    private static final long serialVersionUID = 1;

    private Mask(long bits) {
      super(bits);
    }

    static Mask of(Huge... flags) {
      return new Mask(TABLE.bitsOf(flags));
    }

    static Mask ofBits(long bits) {
      return new Mask(bits);
    }

    static Mask valueOf(String text) {
      return new Mask(TABLE.parse(text));
    }

    @Override
    protected FlagTable<Huge> table() {
      return TABLE;
    }

    @Override
    protected Mask create(long bits) {
      return new Mask(bits);
    }
  }
}
