package io.github.nativeflags.processor.model;

import java.util.Set;

/**
 * What is generated, as the spec asks for it.
 *
 * @param declaredIn the SDK header, or an empty string
 * @param header the name of the generated header, in which {@code *} stands for the C name
 * @param interop the libraries whose mapping the generated types take part in
 * @param descriptions whether constants tell at run time what they mean
 * @param check whether to write a check file
 * @param publicAccess whether the generated types are public
 * @param maxConstants how many constants an enum may have
 */
public record Output(
    String declaredIn,
    String header,
    Set<Interop> interop,
    boolean descriptions,
    boolean check,
    boolean publicAccess,
    int maxConstants) {
  /** As many constants as are declared; nothing but what is always generated. */
  public static final Output USUAL =
      new Output("", "", Set.of(), false, false, true, Integer.MAX_VALUE);
}
