package io.github.nativeflags.examples.inotify;

import com.sun.jna.Memory;
import java.util.ArrayList;
import java.util.List;

/** Something that happened: what, and to which file of the directory. */
record Event(InotifyEventMask what, String name) {

  /** The events in a buffer. */
  static List<Event> read(Memory buffer, long size) {
    List<Event> events = new ArrayList<>();
    for (long offset = 0; offset < size; ) {
      EventRecord header = new EventRecord(buffer.share(offset));
      long end = offset + header.size();
      events.add(new Event(header.mask, header.len == 0 ? "." : buffer.getString(end, "UTF-8")));
      offset = end + header.len;
    }
    return events;
  }

  @Override
  public String toString() {
    return name + ": " + what;
  }
}
