package io.github.nativeflags.examples.inotify;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;

/** The functions of the C library that inotify needs. */
public interface LibC extends Library {
  /** The C library of this process. */
  LibC INSTANCE = Native.load("c", LibC.class);

  int inotify_init1(int flags) throws LastErrorException;

  int inotify_add_watch(int queue, String path, InotifyEventMask mask) throws LastErrorException;

  int inotify_rm_watch(int queue, int watch) throws LastErrorException;

  NativeLong read(int file, Pointer buffer, NativeLong size) throws LastErrorException;

  int close(int file) throws LastErrorException;
}
