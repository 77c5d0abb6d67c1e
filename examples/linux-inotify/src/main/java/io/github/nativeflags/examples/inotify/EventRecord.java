package io.github.nativeflags.examples.inotify;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;

/** {@code struct inotify_event} up to the name. */
@Structure.FieldOrder({"wd", "mask", "cookie", "len"})
public final class EventRecord extends Structure {
  public int wd;
  public InotifyEventMask mask;
  public int cookie;
  public int len;

  /** The record at an address. */
  public EventRecord(Pointer address) {
    super(address);
    read();
  }
}
