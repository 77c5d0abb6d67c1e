package io.github.nativeflags.examples.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Functions of the C library, with the generated types in their descriptors. */
final class LibC {
  private static final MethodHandle OPEN =
      function(
          "open",
          FunctionDescriptor.of(JAVA_INT, ADDRESS, OpenFlagsMask.LAYOUT, JAVA_INT),
          Linker.Option.firstVariadicArg(2));

  private static final MethodHandle FCNTL =
      function(
          "fcntl",
          FunctionDescriptor.of(OpenFlagsMask.LAYOUT, JAVA_INT, FileCommand.LAYOUT),
          Linker.Option.firstVariadicArg(2));

  private static final MethodHandle POLL =
      function("poll", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));

  private static final MethodHandle CLOSE =
      function("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

  private LibC() {}

  @SuppressWarnings("restricted") // It is what this class is for
  private static MethodHandle function(
      String name, FunctionDescriptor descriptor, Linker.Option... options) {
    Linker linker = Linker.nativeLinker();
    MemorySegment address = linker.defaultLookup().find(name).orElseThrow();
    return linker.downcallHandle(address, descriptor, options);
  }

  static int open(String path, OpenFlagsMask flags, int mode) {
    try (Arena arena = Arena.ofConfined()) {
      return (int) OPEN.invokeExact(arena.allocateFrom(path), flags.value(), mode);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static OpenFlagsMask flagsOf(int file) {
    try {
      return OpenFlagsMask.ofBits((int) FCNTL.invokeExact(file, FileCommand.F_GETFL.value()));
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static int poll(MemorySegment files, long count, int milliseconds) {
    try {
      return (int) POLL.invokeExact(files, count, milliseconds);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static int close(int file) {
    try {
      return (int) CLOSE.invokeExact(file);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
