package io.github.nativeflags.benchmarks.masks;

/**
 * A mask by hand: what is kept in an object cannot be asked or made for less.
 *
 * @param bits the bits
 */
record HandMask(long bits) {
  boolean contains(HandStyle flag) {
    return ((int) bits & flag.bits) == flag.bits;
  }
}
