package io.github.nativeflags.runtime;

/**
 * What a constant means to a mask: the rules of {@code contains}, {@code set}, {@code clear} and
 * {@code toggle}, on zero-extended masks.
 *
 * @param <E> the enum
 * @param valueOf the zero-extended values by ordinal
 * @param scopeOf by ordinal, the bits that decide whether a mask contains a constant
 * @param fields the fields
 */
record FlagRules<E extends Enum<E> & NativeConstant>(
    long[] valueOf, long[] scopeOf, Fields<E> fields) {

  static <E extends Enum<E> & NativeConstant> FlagRules<E> of(
      long[] valueOf, Fields<E> fields, Width width) {
    long[] scopes = new long[valueOf.length];
    for (int i = 0; i < scopes.length; i++) {
      long scope = valueOf[i] | fields.touchedBy(i);
      scopes[i] = scope == 0 ? width.mask() : scope;
    }
    return new FlagRules<>(valueOf, scopes, fields);
  }

  /** The zero-extended value of a constant. */
  long valueOf(E flag) {
    return valueOf[flag.ordinal()];
  }

  /** The union of the masks of the fields that a constant sets as a whole. */
  long touchedBy(E flag) {
    return fields.touchedBy(flag.ordinal());
  }

  boolean contains(long bits, E flag) {
    int i = flag.ordinal();
    return ((bits ^ valueOf[i]) & scopeOf[i]) == 0;
  }

  boolean containsAll(long bits, E[] flags) {
    boolean all = true;
    for (E flag : flags) {
      all &= contains(bits, flag);
    }
    return all;
  }

  boolean containsAny(long bits, E[] flags) {
    boolean any = false;
    for (E flag : flags) {
      any |= contains(bits, flag);
    }
    return any;
  }

  long set(long bits, E flag) {
    int i = flag.ordinal();
    return fields.isEmpty() ? bits | valueOf[i] : bits & ~fields.touched()[i] | valueOf[i];
  }

  /** Sets constants one after the other. */
  long setAll(long bits, E[] flags) {
    long all = bits;
    for (E flag : flags) {
      all = set(all, flag);
    }
    return all;
  }

  /** Sets constants one after the other. */
  long setAll(long bits, Iterable<? extends E> flags) {
    long all = bits;
    for (E flag : flags) {
      all = set(all, flag);
    }
    return all;
  }

  long clear(long bits, E flag) {
    int i = flag.ordinal();
    return fields.isEmpty()
        ? bits & ~valueOf[i]
        : fields.clear(bits, valueOf[i], fields.touched()[i]);
  }

  /** Clears constants one after the other. */
  long clearAll(long bits, E[] flags) {
    long rest = bits;
    for (E flag : flags) {
      rest = clear(rest, flag);
    }
    return rest;
  }

  long toggle(long bits, E flag) {
    int i = flag.ordinal();
    return fields.isEmpty()
        ? bits ^ valueOf[i]
        : fields.toggle(bits, valueOf[i], fields.touched()[i]);
  }

  /** Toggles constants united, so that each bit and each field changes once. */
  long toggleAll(long bits, E[] flags) {
    long union = setAll(0, flags);
    long touched = 0;
    for (E flag : flags) {
      touched |= touchedBy(flag);
    }
    return fields.toggle(bits, union, fields.havingValues(union, touched));
  }
}
