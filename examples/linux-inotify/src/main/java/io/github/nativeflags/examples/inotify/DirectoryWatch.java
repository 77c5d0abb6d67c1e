package io.github.nativeflags.examples.inotify;

import com.sun.jna.Memory;
import com.sun.jna.NativeLong;
import java.nio.file.Path;
import java.util.List;

/** A watched directory. */
final class DirectoryWatch implements AutoCloseable {
  private final int queue;
  private final int watch;
  private final Memory buffer = new Memory(64 * 1024);

  DirectoryWatch(Path directory, InotifyEventMask mask) {
    queue = LibC.INSTANCE.inotify_init1(0);
    watch = LibC.INSTANCE.inotify_add_watch(queue, directory.toString(), mask);
  }

  /** Waits for something to happen. */
  List<Event> next() {
    NativeLong size = LibC.INSTANCE.read(queue, buffer, new NativeLong(buffer.size()));
    return Event.read(buffer, size.longValue());
  }

  /** Ends the watch, which is itself an event. */
  void stop() {
    LibC.INSTANCE.inotify_rm_watch(queue, watch);
  }

  @Override
  public void close() {
    LibC.INSTANCE.close(queue);
  }
}
