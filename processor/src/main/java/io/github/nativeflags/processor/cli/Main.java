package io.github.nativeflags.processor.cli;

/** What {@code java -jar} starts: the commands, with the annotation's classes. */
public final class Main {
  private Main() {}

  /** Runs a command and exits. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    ClassLoader own = Main.class.getClassLoader();
    ClassLoader complete =
        own.getResource("io/github/nativeflags/NativeFlagEnum.class") == null
            ? new CompleteLoader(own)
            : own;
    complete
        .loadClass("io.github.nativeflags.processor.cli.Commands")
        .getMethod("main", String[].class)
        .invoke(null, (Object) arguments);
  }
}
