package io.github.nativeflags.runtime.jna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.Callback;
import com.sun.jna.Native;
import com.sun.jna.NativeMapped;
import io.github.nativeflags.runtime.UnknownConstantException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated types as JNA passes them to native code and back: {@code gates.c}, compiled by gcc. */
class JnaTest {
  private static final Path HEADERS = Path.of("target/test-classes/META-INF/native-include");

  @TempDir(cleanup = CleanupMode.NEVER)
  static Path work;

  private static GatesLibrary library;

  @BeforeAll
  static void compile() throws IOException, InterruptedException {
    Path source = work.resolve("gates.c");
    try (InputStream in = JnaTest.class.getResourceAsStream("gates.c")) {
      Files.copy(in, source);
    }
    Path binary = work.resolve("libgates.so");
    List<String> command =
        List.of("gcc", "-shared", "-fPIC", "-Wall", "-Wextra", "-Werror", "-I" + HEADERS);
    assumeTrue(runs(List.of("gcc", "--version")), "gcc is not installed");
    assertTrue(
        runs(
            Stream.concat(command.stream(), Stream.of("-o", binary.toString(), source.toString()))
                .toList()));
    library = Native.load(binary.toString(), GatesLibrary.class);
    DirectGates.register(binary.toString());
  }

  private static boolean runs(List<String> command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void structuresAreLaidOutAsInC() {
    assertEquals(library.gates_size(), new Gates().size());
  }

  @Test
  void structuresKeepEveryBit() {
    Gates gates = filled();
    library.gates_toggle(gates);
    assertToggled(gates);
  }

  @Test
  void directMappingTakesStructuresToo() {
    Gates gates = filled();
    DirectGates.gates_toggle(gates);
    assertToggled(gates);
  }

  private static Gates filled() {
    Gates gates = new Gates();
    gates.g8 = Gate8Mask.of(Gate8.GATE8_OPEN);
    gates.g16 = Gate16Mask.of(Gate16.GATE16_OPEN, Gate16.GATE16_TOP);
    gates.g32 = Gate32Mask.of(Gate32.GATE32_OPEN);
    gates.g64 = Gate64Mask.of(Gate64.GATE64_OPEN);
    gates.row[1] = Gate8Mask.of(Gate8.GATE8_TOP);
    return gates;
  }

  private static void assertToggled(Gates gates) {
    assertEquals(Gate8Mask.ofBits(0xFE), gates.g8);
    assertEquals("GATE8_LIT | GATE8_TOP | 0x7C", gates.g8.toString());
    assertEquals(Gate16Mask.ofBits(0x7FFE), gates.g16);
    assertEquals(Gate32Mask.ofBits(0xFFFFFFFE), gates.g32);
    assertEquals(Gate64Mask.ofBits(-2), gates.g64);
    assertEquals(Mood.MOOD_SAD, gates.mood);
    assertEquals(Mood8.MOOD8_SAD, gates.mood8);
    assertEquals(Mood64.MOOD64_FAR, gates.mood64);
    assertEquals(
        List.of(Gate8Mask.ofBits(0xFF), Gate8Mask.ofBits(0x7F), Gate8Mask.ofBits(0xFF)),
        List.of(gates.row));
  }

  @ParameterizedTest
  @ValueSource(
      longs = {0, 1, 0x80, 0x7F, 0xFF, 0x8000, 0xFFFF, 0x80000000L, 0xFFFFFFFFL, -1, 1L << 63})
  void parametersAndResultsKeepEveryBit(long bits) {
    Gate8Mask m8 = Gate8Mask.ofBits((byte) bits & 0xFF);
    assertEquals(Gate8Mask.ofBits(~m8.value() & 0xFF), library.toggle8(m8));
    assertEquals(Gate8Mask.ofBits(~m8.value() & 0xFF), DirectGates.toggle8(m8));
    Gate16Mask m16 = Gate16Mask.ofBits((short) bits);
    assertEquals(Gate16Mask.ofBits(~m16.value()), library.toggle16(m16));
    assertEquals(Gate16Mask.ofBits(~m16.value()), DirectGates.toggle16(m16));
    Gate32Mask m32 = Gate32Mask.ofBits((int) bits);
    assertEquals(Gate32Mask.ofBits(~m32.value()), library.toggle32(m32));
    assertEquals(Gate32Mask.ofBits(~m32.value()), DirectGates.toggle32(m32));
    Gate64Mask m64 = Gate64Mask.ofBits(bits);
    assertEquals(Gate64Mask.ofBits(~m64.value()), library.toggle64(m64));
    assertEquals(Gate64Mask.ofBits(~m64.value()), DirectGates.toggle64(m64));
  }

  @Test
  void enumsArePassedByValueAndReadByIt() {
    for (Mood mood : Mood.values()) {
      assertEquals(mood.value(), library.raw_mood(mood));
      assertEquals(mood.value(), DirectGates.raw_mood(mood));
      assertSame(mood, library.mood(mood.value()));
      assertSame(mood, DirectGates.mood(mood.value()));
    }
    assertSame(Mood8.MOOD8_SAD, library.mood8(0xFF));
    assertSame(Mood64.MOOD64_FAR, library.mood64(Long.MAX_VALUE));
  }

  @Test
  void valuesWithoutAConstantThrowNamingTheValue() {
    UnknownConstantException unknown =
        assertThrows(UnknownConstantException.class, () -> library.mood(99));
    assertEquals(99, unknown.value());
    assertThrows(UnknownConstantException.class, () -> DirectGates.mood(99));
    Gates gates = new Gates();
    gates.write();
    library.gates_worry(gates.getPointer());
    assertThrows(UnknownConstantException.class, gates::read);
    assertEquals(99, gates.rawMood());
  }

  @Test
  void nullIsTheEmptyMaskAndTheFirstConstantInStructures() {
    Gates gates = new Gates();
    gates.g32 = null;
    gates.mood = null;
    gates.write();
    gates.read();
    assertEquals(Gate32Mask.NONE, gates.g32);
    assertSame(Mood.MOOD_GLAD, gates.mood);
  }

  @Test
  void nullIsZeroInCalls() {
    assertEquals(Gate8Mask.ofBits(0xFF), DirectGates.toggle8(null));
    assertEquals(0, DirectGates.raw_mood(null));
    assertEquals(Gate8Mask.ofBits(0xFF), library.toggle8(null));
    assertEquals(0, library.raw_mood(null));
  }

  @Test
  void arraysOfMasksComeBack() {
    Gate8Mask[] masks = {Gate8Mask.of(Gate8.GATE8_OPEN), Gate8Mask.NONE};
    assertEquals(Gate8Mask.of(Gate8.GATE8_OPEN), library.first(masks, 2));
    assertEquals(List.of(Gate8Mask.ofBits(0xFE), Gate8Mask.ofBits(0xFF)), List.of(masks));
  }

  @Test
  void callbacksTakeAndGiveThem() {
    AtomicReference<Mood> seen = new AtomicReference<>();
    GatesLibrary.Answer answer =
        (mask, mood) -> {
          seen.set(mood);
          return Gate32Mask.ofBits(mask.value() << 24);
        };
    assertEquals(
        Gate32Mask.of(Gate32.GATE32_TOP), library.call(answer, Gate8Mask.of(Gate8.GATE8_TOP), 7));
    assertSame(Mood.MOOD_SAD, seen.get());
  }

  @Test
  void anUnknownValueInACallbackGoesToJnasHandler() {
    AtomicReference<Throwable> caught = new AtomicReference<>();
    Callback.UncaughtExceptionHandler before = Native.getCallbackExceptionHandler();
    Native.setCallbackExceptionHandler((callback, e) -> caught.set(e));
    try {
      assertEquals(
          Gate32Mask.NONE, library.call((mask, mood) -> Gate32Mask.ALL, Gate8Mask.NONE, 99));
    } finally {
      Native.setCallbackExceptionHandler(before);
    }
    assertEquals(UnknownConstantException.class, caught.get().getClass());
  }

  @Test
  void jnaCreatesTheEmptyMask() {
    NativeMapped mapped = new Gate8Mask();
    assertEquals(Gate8Mask.NONE, mapped);
    assertEquals((byte) 0, mapped.toNative());
    assertEquals(Byte.class, mapped.nativeType());
  }
}
