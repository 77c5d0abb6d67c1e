package example.modular;

/** Prints a mask, for an image of modules only. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.out.println(Main.class.getModule().getName() + ": " + GateMask.ofBits(0x15));
  }
}
