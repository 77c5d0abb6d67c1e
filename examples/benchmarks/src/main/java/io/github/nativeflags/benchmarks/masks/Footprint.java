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
    Panes panes = new Panes();
    print("NativeFlags mask", panes.mask);
    print("EnumSet", panes.enumSet);
    print("JNA EnumUtils", panes.jna);
    print("BridJ FlagSet", panes.bridj);
    long table =
        GraphLayout.parseInstance(PaneStyle.table()).totalSize()
            - GraphLayout.parseInstance((Object) PaneStyle.values()).totalSize();
    System.out.println("table of an enum, shared by all its masks: " + table);
  }

  private static void print(String name, Object set) {
    System.out.println(name + ": " + ClassLayout.parseInstance(set).instanceSize());
  }
}
