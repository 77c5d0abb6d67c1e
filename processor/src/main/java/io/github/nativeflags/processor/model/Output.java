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
  /** How many constants an enum may have unless more are asked for: javac gives up at 2,900. */
  public static final int USUAL_MAX_CONSTANTS = 2_000;

  /** As many constants as are declared; nothing but what is always generated. */
  public static final Output USUAL =
      new Output("", "", Set.of(), false, false, true, Integer.MAX_VALUE);

  /** What a spec generates that says nothing of it. */
  public static final Output OF_SPECS =
      new Output("", "", Set.of(), false, false, true, USUAL_MAX_CONSTANTS);
}
