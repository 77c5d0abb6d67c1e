package io.github.nativeflags.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.runtime.real.FileModeMask;
import io.github.nativeflags.runtime.real.MessageBoxStyleMask;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names that the command gives, beside those that a generated mask gives. */
class DecodeCommandTest {
  private static final int NUMBERS = 300;

  @Test
  void namesNumbersAsAMaskDoes() throws Exception {
    compare(
        "MessageBoxStyle.h MB_*",
        MessageBoxStyleMask::toString,
        "--field=MB_TYPEMASK",
        "--field=MB_ICONMASK",
        "--field=0xF00",
        "--field=MB_MODEMASK");
    compare("FileMode.h S_I*", FileModeMask::toString, "--field=S_IFMT");
  }

  private static void compare(String asked, IntFunction<String> mask, String... fields)
      throws Exception {
    List<Integer> numbers =
        new Random(1)
            .ints(NUMBERS, 0, 1 << 16)
            .boxed()
            .collect(Collectors.toCollection(ArrayList::new));
    numbers.add(0, 0);
    String[] words = asked.split(" ");
    Path header = Path.of("target/test-classes/META-INF/native-include", words[0]);
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-jar",
                    Jars.processor().toString(),
                    "decode",
                    header.toString(),
                    words[1]),
                Arrays.stream(fields))
            .toList();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process
        .getOutputStream()
        .write(
            numbers.stream()
                .map(n -> n + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    List<String> said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.replaceFirst(", where 0x\\w+ has no name$", ""))
            .toList();
    assertEquals(
        numbers.stream()
            .map(n -> n + "  " + mask.apply(n))
            .map(line -> line.replaceFirst("  0x\\w+$", "  no name has a bit of it"))
            .collect(Collectors.joining("\n")),
        String.join("\n", said));
  }
}
