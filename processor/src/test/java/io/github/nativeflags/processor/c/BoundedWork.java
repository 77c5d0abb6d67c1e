package io.github.nativeflags.processor.c;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Work that has to end soon, and on a small stack. */
public final class BoundedWork {
  /**
   * Of the processor, not of the clock: other builds may run beside this one. Work that is not
   * linear takes minutes at these sizes.
   */
  private static final Duration LIMIT = Duration.ofSeconds(40);

  private static final long STACK = 512 * 1024;
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private BoundedWork() {}

  /** The result of work; a failure where it throws something or does not end. */
  public static <T> T ends(String name, Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread worker = new Thread(null, () -> result.set(work.get()), name, STACK);
    worker.setUncaughtExceptionHandler((thread, why) -> thrown.set(why));
    worker.setDaemon(true);
    worker.start();
    try {
      while (worker.isAlive() && CPU.getThreadCpuTime(worker.getId()) < LIMIT.toNanos()) {
        worker.join(20);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assertNull(thrown.get(), name);
    assertFalse(worker.isAlive(), "no end: " + name);
    return result.get();
  }
}
