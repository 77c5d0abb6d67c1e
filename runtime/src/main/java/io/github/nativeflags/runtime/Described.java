package io.github.nativeflags.runtime;

/** A constant that tells what it means, as the label of a form needs it. */
public interface Described {
  /**
   * What the constant means: the first sentence of its documentation, without markup.
   *
   * @return the sentence, or an empty text where nothing is said of the constant
   */
  String description();

  /**
   * What the constant is for among the others.
   *
   * @return the role
   */
  ConstantRole role();
}
