package io.github.nativeflags.benchmarks.masks;

import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.GraphLayout;

/** How much memory sets of flags take: run it as a program. */
public final class Footprint {
  private Footprint() {}

  /**
   * Prints the sizes in bytes.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    System.setProperty("jol.magicFieldOffset", "true"); // Else it cannot look into records
    Panes panes = new Panes();
    print("NativeFlags mask", panes.mask);
    print("EnumSet", panes.enumSet);
    print("BridJ FlagSet", panes.bridj);
    Object[] constants = HandStyle.values();
    System.out.println(
        "JNA EnumUtils: "
            + GraphLayout.parseInstance(panes.jna)
                .subtract(GraphLayout.parseInstance(constants))
                .totalSize());
    Object[] shared = {PaneStyle.values(), PaneStyle.class};
    System.out.println(
        "the table of an enum, which its masks share: "
            + GraphLayout.parseInstance(PaneStyle.table())
                .subtract(GraphLayout.parseInstance(shared))
                .totalSize());
  }

  private static void print(String name, Object set) {
    System.out.println(name + ": " + ClassLayout.parseInstance(set).instanceSize());
  }
}
