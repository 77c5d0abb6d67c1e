package io.github.nativeflags.runtime;

/** A signed 32-bit type with a sentinel and bit 31. */
enum Create implements NativeFlag {
  CREATE_A(1),
  CREATE_B(2),
  CREATE_TOP(0x80000000),
  CREATE_FORCE_DWORD(0x7FFFFFFF);

  private static final FlagTable<Create> TABLE =
      FlagTable.of(values(), 32, true).sentinel(CREATE_FORCE_DWORD).build();

  private final int value;

  Create(int value) {
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

  static FlagTable<Create> table() {
    return TABLE;
  }

  /** A mask of them. */
  static final class Mask extends NativeMask<Create, Mask> {
    private static final long serialVersionUID = 1;

    private Mask(long bits) {
      super(bits);
    }

    static Mask of(Create... flags) {
      return new Mask(TABLE.bitsOf(flags));
    }

    static Mask ofBits(int bits) {
      return new Mask(TABLE.narrow(bits));
    }

    static Mask valueOf(String text) {
      return new Mask(TABLE.parse(text));
    }

    @Override
    protected FlagTable<Create> table() {
      return TABLE;
    }

    @Override
    protected Mask create(long bits) {
      return new Mask(bits);
    }
  }
}
