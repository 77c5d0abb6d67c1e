package io.github.nativeflags.runtime;

/** An unsigned 8-bit type: a composite before its parts, multi-bit flags, a reserved name. */
enum Access implements NativeFlag {
  NONE(0),
  ALL_ACCESS(0x07),
  WRITE(0x02),
  READ(0x01),
  EXECUTE(0x04),
  DEFAULT_(0x80),
  MODE(0x30),
  WIDE_MODE(0x38);

  private static final FlagTable<Access> TABLE =
      FlagTable.of(values(), 8, false)
          .alias("GENERIC_READ", READ)
          .nativeName(DEFAULT_, "default")
          .build();

  private final int value;

  Access(int value) {
    this.value = value;
  }

  @Override
  public String nativeName() {
    return TABLE.nativeName(this);
  }

  @Override
  public long nativeValue() {
    return Integer.toUnsignedLong(value);
  }

  static FlagTable<Access> table() {
    return TABLE;
  }

  /** A mask of them. */
  static final class Mask extends NativeMask<Access, Mask> {
    private static final long serialVersionUID = 1;

    private Mask(long bits) {
      super(bits);
    }

    static Mask of(Access... flags) {
      return new Mask(TABLE.bitsOf(flags));
    }

    static Mask ofBits(int bits) {
      return new Mask(TABLE.narrow(bits));
    }

    static Mask valueOf(String text) {
      return new Mask(TABLE.parse(text));
    }

    @Override
    protected FlagTable<Access> table() {
      return TABLE;
    }

    @Override
    protected Mask create(long bits) {
      return new Mask(bits);
    }
  }
}
