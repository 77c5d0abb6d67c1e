package io.github.nativeflags.runtime;

/** Constants gathered into a mask, of which a later part may be gathered apart. */
final class Gathered<E extends Enum<E> & NativeConstant> {
  private final FlagRules<E> rules;
  private long bits;
  private long touched;

  Gathered(FlagRules<E> rules) {
    this.rules = rules;
  }

  void add(E constant) {
    bits = rules.set(bits, constant);
    touched |= rules.touchedBy(constant);
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
