package io.github.nativeflags.runtime;

/** A signed 8-bit type without a zero constant. */
enum Tiny implements NativeFlag {
  LOW(1),
  HIGH(-128);

  private static final FlagTable<Tiny> TABLE = FlagTable.of(values(), 8, true).build();

  private final int value;

  Tiny(int value) {
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

  static FlagTable<Tiny> table() {
    return TABLE;
  }

  /** A mask of them. */
  static final class Mask extends NativeMask<Tiny, Mask> {
    private static final long serialVersionUID = 1;

    private Mask(long bits) {
      super(bits);
    }

    static Mask of(Tiny... flags) {
      return new Mask(TABLE.bitsOf(flags));
    }

    static Mask ofBits(int bits) {
      return new Mask(TABLE.narrow(bits));
    }

    static Mask valueOf(String text) {
      return new Mask(TABLE.parse(text));
    }

    @Override
    protected FlagTable<Tiny> table() {
      return TABLE;
    }

    @Override
    protected Mask create(long bits) {
      return new Mask(bits);
    }
  }
}
