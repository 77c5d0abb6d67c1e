package io.github.nativeflags.processor.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** What work on a text takes, of the processor and of memory. */
public record Cost(long nanoseconds, long bytes) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** The first time, classes are loaded. */
  private static final int TRIES = 2;

  /** Jazzer looks through each map and each text that is asked for something. */
  private static final int WATCHED = System.getProperty("JAZZER_FUZZ") == null ? 1 : 10;

  // By a wide margin, yet below what a square would take
  private static final Cost ALWAYS = new Cost(500_000_000, 64L << 20).times(WATCHED);
  private static final Cost FOR_EACH_CHARACTER = new Cost(100_000, 20_000).times(WATCHED);

  /** What the current thread has taken so far. */
  static Cost soFar() {
    long id = Thread.currentThread().getId();
    return new Cost(THREADS.getCurrentThreadCpuTime(), THREADS.getThreadAllocatedBytes(id));
  }

  /** The result of work that may cost what is linear in the length of its text. */
  public static <T> T linear(String text, Supplier<T> work) {
    return linear(text.length(), work);
  }

  /** The result of work that reads so many characters. */
  public static <T> T linear(int length, Supplier<T> work) {
    Cost allowed = ALWAYS.plus(FOR_EACH_CHARACTER.times(length));
    Cost taken = ALWAYS;
    for (int i = 0; i < TRIES; i++) {
      Cost before = soFar();
      T result = work.get();
      taken = soFar().without(before);
      if (taken.nanoseconds <= allowed.nanoseconds && taken.bytes <= allowed.bytes) {
        return result;
      }
    }
    throw new AssertionError(taken + " for " + length + " characters");
  }

  Cost without(Cost earlier) {
    return new Cost(nanoseconds - earlier.nanoseconds, bytes - earlier.bytes);
  }

  private Cost plus(Cost other) {
    return new Cost(nanoseconds + other.nanoseconds, bytes + other.bytes);
  }

  private Cost times(int factor) {
    return new Cost(nanoseconds * factor, bytes * factor);
  }
}
