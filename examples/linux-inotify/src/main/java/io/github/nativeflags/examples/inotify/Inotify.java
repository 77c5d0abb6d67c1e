package io.github.nativeflags.examples.inotify;

import static io.github.nativeflags.examples.inotify.InotifyEvent.IN_CLOSE_WRITE;
import static io.github.nativeflags.examples.inotify.InotifyEvent.IN_CREATE;
import static io.github.nativeflags.examples.inotify.InotifyEvent.IN_DELETE;
import static io.github.nativeflags.examples.inotify.InotifyEvent.IN_IGNORED;
import static io.github.nativeflags.examples.inotify.InotifyEvent.IN_MOVE;
import static io.github.nativeflags.examples.inotify.InotifyEvent.IN_ONLYDIR;

import java.io.PrintStream;
import java.nio.file.Path;

/** Prints what happens in a directory. */
public final class Inotify {
  static final InotifyEventMask WATCHED =
      InotifyEventMask.of(IN_CREATE, IN_DELETE, IN_MOVE, IN_CLOSE_WRITE, IN_ONLYDIR);

  private Inotify() {}

  /**
   * Watches the directory named by the first argument, or the current one, until it goes away.
   *
   * @param arguments the directory
   */
  public static void main(String[] arguments) {
    try (DirectoryWatch watch =
        new DirectoryWatch(Path.of(arguments.length == 0 ? "." : arguments[0]), WATCHED)) {
      print(watch, System.out);
    }
  }

  static void print(DirectoryWatch watch, PrintStream out) {
    boolean watching = true;
    while (watching) {
      for (Event event : watch.next()) {
        out.println(event);
        watching &= !event.what().contains(IN_IGNORED);
      }
    }
  }
}
