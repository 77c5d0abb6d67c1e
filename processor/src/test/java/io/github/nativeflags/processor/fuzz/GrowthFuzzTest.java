package io.github.nativeflags.processor.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nativeflags.processor.c.CReader;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.page.PageReader;
import io.github.nativeflags.processor.page.PageWanted;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A text with a part of it repeated a great many times takes no more than its length, nor stack.
 */
class GrowthFuzzTest {
  private static final int LENGTH = 60_000;
  private static final long STACK = 512 * 1024;

  /** Time that says nothing yet: to be measured again at half the length. */
  private static final long LONG = 2_000_000_000L;

  static Stream<byte[]> seeds() {
    return Stream.of(
            "Ca (enum e { A = %(%1 };",
            "C#define A %A %\nenum e { B = A };",
            "Cenum e { A%, B = A%};",
            "C%/* c */ enum x { %",
            "C#if 1\n%#if X\n%",
            "C/** %- a\n%*/ enum e { A };",
            "P# T\n\n%> %a",
            "P%### -field A = 1\n\n%",
            "P## Constants\n\n<dl>%<dt>**A**</dt><dd>x</dd>%</dl>",
            "P%| A | 1 |\n%")
        .map(s -> s.getBytes(StandardCharsets.UTF_8));
  }

  /** The first letter tells C from a page; percent signs stand around what is repeated. */
  @MethodSource("seeds")
  @FuzzTest
  void takesItsLength(byte[] input) throws InterruptedException {
    String all = new String(input, StandardCharsets.UTF_8);
    boolean page = all.startsWith("P");
    int from = all.indexOf('%');
    int to = all.indexOf('%', from + 1);
    if (to < 0 || to == from + 1) {
      return;
    }
    String before = all.substring(Math.min(1, from), from);
    String part = all.substring(from + 1, to);
    String after = all.substring(to + 1);
    int times = Math.max(2, LENGTH / part.length());
    long whole = time(page, before + part.repeat(times) + after);
    if (whole > LONG) {
      long half = time(page, before + part.repeat(times / 2) + after);
      if (whole > 3 * half) {
        throw new AssertionError(half + " ns, but " + whole + " ns for twice the length");
      }
    }
  }

  @Test
  void mutationsTakeTheirLength() throws InterruptedException {
    for (byte[] input : Mutations.of(getClass(), seeds(), 60).toList()) {
      takesItsLength(input);
    }
  }

  private static long time(boolean page, String text) throws InterruptedException {
    AtomicReference<Long> time = new AtomicReference<>(0L);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Runnable work = () -> time.set(measured(page, text));
    Thread thread = new Thread(null, work, "small stack", STACK);
    thread.setUncaughtExceptionHandler((t, why) -> thrown.set(why));
    thread.start();
    thread.join();
    if (thrown.get() != null) {
      throw new AssertionError(thrown.get());
    }
    return time.get();
  }

  private static long measured(boolean page, String text) {
    Cost before = Cost.soFar();
    Problems problems = new Problems();
    if (page) {
      PageReader.of("p.md", text).orElseThrow().read(new PageWanted(false, true), problems);
    } else {
      List<SourceText> sources = List.of(new SourceText("a.h", 1, text));
      CReader.read(CReader.Input.of(sources, CAbi.LP64), problems);
    }
    return Cost.soFar().without(before).nanoseconds();
  }
}
