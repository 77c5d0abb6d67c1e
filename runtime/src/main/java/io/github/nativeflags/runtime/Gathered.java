package io.github.nativeflags.runtime;

/** Constants gathered into a mask, of which a later part may be gathered apart. */
final class Gathered<E extends Enum<E> & NativeConstant> {
  private final Table<E> table;
  private long bits;
  private long touched;

  Gathered(Table<E> table) {
    this.table = table;
  }

  void add(E constant) {
    bits = table.add(bits, constant);
    touched |= table.byField().touchedBy(constant.ordinal());
  }

  Gathered<E> addAll(Gathered<E> later) {
    bits = bits & ~later.touched | later.bits;
    touched |= later.touched;
    return this;
  }

  long bits() {
    return bits;
  }
}
