package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nativeflags.processor.fuzz.Mutations;
import io.github.nativeflags.processor.fuzz.Seeds;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever text a spec names: the processor says what is wrong with it, or makes Java and C of it
 * that compile without a warning and have the values that were read.
 */
class PipelineFuzzTest {
  private static final String SPEC =
      """
      package fuzz;

      import io.github.nativeflags.NativeFlagEnum;

      /** Whatever there is. */
      @NativeFlagEnum(
          source = "%s",
          %s = "*",
          onProblem = NativeFlagEnum.OnProblem.SKIP)
      interface TextSpec {}
      """;

  private static final boolean GCC = Native.isPresent("gcc");

  @TempDir static Path work;

  static Stream<byte[]> seeds() {
    return Stream.concat(
        Seeds.c().flatMap(text -> Stream.of(after('H', text), after('M', text))),
        Seeds.pages().map(text -> after('P', text)));
  }

  private static byte[] after(char kind, byte[] text) {
    byte[] all = new byte[text.length + 1];
    all[0] = (byte) kind;
    System.arraycopy(text, 0, all, 1, text.length);
    return all;
  }

  /** The first letter says what the rest is: a header, a header of macros or a page. */
  @MethodSource("seeds")
  @FuzzTest
  void compiles(byte[] input) throws Exception {
    if (input.length == 0) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(input, 1, input.length);
    String text = new String(rest, StandardCharsets.UTF_8);
    boolean macros = input[0] == 'M';
    String name = input[0] == 'P' ? "text.md" : "text.h";
    Path file = Files.createDirectories(work.resolve("fuzz")).resolve(name);
    Files.writeString(file, text);
    CompiledSpec compiled =
        CompiledSpec.of(
            work, "fuzz/TextSpec.java", SPEC.formatted(name, macros ? "macros" : "types"));
    Files.delete(file);
    assertEquals("", compiled.complaints());
    if (!compiled.refused()) {
      List<FlagEnum> expected = new Resolved(name, text).enums(macros);
      for (FlagEnum e : expected) {
        compiled.check(e);
      }
      for (FlagEnum e : expected.subList(0, Math.min(2, expected.size()))) {
        checkHeader(e, compiled.header(e));
      }
    }
  }

  @Test
  void mutationsCompile() throws Exception {
    for (byte[] input : Mutations.of(getClass(), seeds(), 20).toList()) {
      compiles(input);
    }
  }

  private static void checkHeader(FlagEnum e, String header) throws Exception {
    if (!GCC || header.isEmpty()) {
      return;
    }
    StringBuilder program = new StringBuilder(header);
    for (FlagConstant constant : e.constants()) {
      String name = constant.nativeName();
      program.append(
          String.format(
              "_Static_assert((unsigned long long)%s == 0x%XULL, \"\");\n",
              name, constant.value()));
    }
    Native.of("gcc", "-xc", "-std=c11", "-pedantic").accepts(program.toString());
    Native.of("g++", "-xc++", "-std=c++11", "-pedantic").accepts(header);
  }
}
