package io.github.nativeflags.runtime.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.runtime.NativeFlag;
import io.github.nativeflags.runtime.NativeMask;
import io.github.nativeflags.runtime.random.RandomFlags.Declared;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of {@code spec.md} for flag types made up at random, generated, compiled and loaded:
 * every pattern of 8 bits, and patterns at random of more.
 */
class RandomFlagsTest {
  private static final long SEED = 20240607;
  private static final int PATTERNS = 100;
  private static final List<RandomFlags> TYPES = types();

  @TempDir static Path directory;

  private static ClassLoader loader;

  private static List<RandomFlags> types() {
    Random random = new Random(SEED);
    return Stream.of(8, 16, 32, 64)
        .flatMap(bits -> Stream.of(bits, -bits))
        .map(b -> RandomFlags.make("T" + random.nextInt(1 << 30), Math.abs(b), b < 0, random))
        .flatMap(t -> Stream.of(t, t.shuffled(t.name() + "s", random)))
        .toList();
  }

  @BeforeAll
  static void generate() throws Exception {
    Map<String, String> sources = new LinkedHashMap<>();
    TYPES.forEach(t -> sources.put("random." + t.name() + "Spec", t.source()));
    loader = GeneratedFlags.compile(directory, sources);
  }

  private static GeneratedFlags<?, ?> load(RandomFlags type) throws ClassNotFoundException {
    return GeneratedFlags.load(loader, "random." + type.name());
  }

  private static LongStream patterns(RandomFlags type) {
    Random random = new Random(SEED + type.bits());
    return type.bits() == 8
        ? LongStream.range(0, 256)
        : random.longs(PATTERNS).map(b -> sparser(b, random) & type.ones());
  }

  private static long sparser(long bits, Random random) {
    return random.nextBoolean() ? bits : bits & random.nextLong() & random.nextLong();
  }

  @ParameterizedTest
  @MethodSource("types")
  void textRoundTrips(RandomFlags type) throws Exception {
    GeneratedFlags<?, ?> flags = load(type);
    patterns(type)
        .forEach(
            bits -> {
              NativeMask<?, ?> mask = flags.ofBits(bits);
              assertEquals(bits, mask.bits());
              assertEquals(mask, flags.valueOf(mask.toString()));
              assertEquals(mask.toString(), flags.text(mask.nativeValue()));
            });
  }

  @ParameterizedTest
  @MethodSource("types")
  void iterationIsAsSpecified(RandomFlags type) throws Exception {
    iteration(type, load(type));
  }

  private static <E extends Enum<E> & NativeFlag, M extends NativeMask<E, M>> void iteration(
      RandomFlags type, GeneratedFlags<E, M> flags) {
    patterns(type)
        .forEach(
            bits -> {
              M mask = flags.ofBits(bits);
              List<E> expected = type.iterated(bits).stream().map(flags::constant).toList();
              assertEquals(expected, mask.stream().toList(), () -> type + " " + bits);
              List<E> given = new ArrayList<>();
              mask.forEach(given::add);
              assertEquals(expected, given);
              assertEquals(expected.size(), mask.size());
              EnumSet<E> set = mask.toEnumSet();
              assertEquals(new HashSet<>(expected), set);
              assertEquals(set, mask.asSet());
              assertEquals(mask.asSet(), set);
              assertEquals(set.hashCode(), mask.asSet().hashCode());
              for (E constant : flags.constants()) {
                assertEquals(set.contains(constant), mask.asSet().contains(constant));
              }
            });
  }

  /** The order of the declaration may order what is iterated, but never choose it. */
  @ParameterizedTest
  @MethodSource("types")
  void iterationIsIndependentOfTheDeclaration(RandomFlags type) throws Exception {
    if (!type.name().endsWith("s")) {
      String other = type.name() + "s";
      GeneratedFlags<?, ?> flags = load(type);
      GeneratedFlags<?, ?> shuffled = GeneratedFlags.load(loader, "random." + other);
      patterns(type)
          .filter(bits -> tieless(type, bits))
          .forEach(bits -> assertEquals(names(flags.ofBits(bits)), names(shuffled.ofBits(bits))));
    }
  }

  /** Of equally large multi-bit flags that overlap, the first declared is preferred. */
  private static boolean tieless(RandomFlags type, long bits) {
    List<Long> several =
        type.constants().stream()
            .filter(c -> Long.bitCount(c.value()) > 1 && type.contains(bits, c))
            .map(Declared::value)
            .toList();
    return several.stream()
        .noneMatch(a -> several.stream().anyMatch(b -> !a.equals(b) && (a & b) != 0));
  }

  private static <E extends Enum<E> & NativeFlag> HashSet<String> names(NativeMask<E, ?> mask) {
    HashSet<String> names = new HashSet<>();
    mask.forEach(flag -> names.add(Long.toHexString(flag.nativeValue())));
    return names;
  }

  @ParameterizedTest
  @MethodSource("types")
  void flagsAreContainedAsSpecified(RandomFlags type) throws Exception {
    flags(type, load(type));
  }

  private static <E extends Enum<E> & NativeFlag, M extends NativeMask<E, M>> void flags(
      RandomFlags type, GeneratedFlags<E, M> flags) {
    patterns(type)
        .forEach(
            bits -> {
              M mask = flags.ofBits(bits);
              long raw = mask.nativeValue();
              for (Declared declared : type.constants()) {
                E flag = flags.constant(name(declared, type));
                assertEquals(type.contains(bits, declared), mask.contains(flag));
                assertEquals(mask.contains(flag), flags.has(raw, flag));
                assertEquals(mask.contains(flag), flags.has(bits, flag));
                assertEquals(mask.with(flag), flags.ofBits(flags.raw("set", raw, flag)));
                assertEquals(mask.without(flag), flags.ofBits(flags.raw("clear", raw, flag)));
                assertEquals(mask.toggle(flag), flags.ofBits(flags.raw("toggle", raw, flag)));
                changes(mask, flag, scope(type, declared));
              }
            });
  }

  /** Constants of one value and meaning are one, so look for the first. */
  private static String name(Declared declared, RandomFlags type) {
    return type.constants().stream()
        .filter(c -> c.value() == declared.value() && c.sentinel() == declared.sentinel())
        .filter(c -> fieldOf(type, c).equals(fieldOf(type, declared)))
        .findFirst()
        .orElseThrow()
        .name();
  }

  private static String fieldOf(RandomFlags type, Declared constant) {
    return type.fields().stream()
        .filter(f -> f.values().contains(constant.name()))
        .map(RandomFlags.Field::name)
        .findFirst()
        .orElse("");
  }

  /** The bits that a change of a flag may reach. */
  private static long scope(RandomFlags type, Declared constant) {
    long scope = constant.value();
    for (RandomFlags.Field field : type.fields()) {
      boolean touches = (constant.value() & field.mask()) != 0;
      scope |= touches || field.values().contains(constant.name()) ? field.mask() : 0;
    }
    return scope;
  }

  private static <E extends Enum<E> & NativeFlag, M extends NativeMask<E, M>> void changes(
      M mask, E flag, long scope) {
    assertTrue(scope == 0 || mask.with(flag).contains(flag));
    assertEquals(mask.bits() & ~scope, mask.with(flag).bits() & ~scope);
    assertEquals(mask.bits() & ~scope, mask.without(flag).bits() & ~scope);
    assertFalse(flag.nativeValue() != 0 && mask.without(flag).contains(flag));
    assertEquals(mask.with(flag), mask.with(flag).with(flag));
    assertEquals(mask.without(flag), mask.without(flag).without(flag));
  }

  @ParameterizedTest
  @MethodSource("types")
  void masksAreAnAlgebraOfBits(RandomFlags type) throws Exception {
    algebra(type, load(type));
  }

  private static <E extends Enum<E> & NativeFlag, M extends NativeMask<E, M>> void algebra(
      RandomFlags type, GeneratedFlags<E, M> flags) {
    long[] some = patterns(type).limit(PATTERNS).toArray();
    long known = type.known();
    for (int i = 0; i < some.length; i++) {
      long x = some[i];
      long y = some[(i * 7 + 13) % some.length];
      M a = flags.ofBits(x);
      M b = flags.ofBits(y);
      assertEquals(x | y, a.union(b).bits());
      assertEquals(x & y, a.intersection(b).bits());
      assertEquals(x & ~y, a.difference(b).bits());
      assertEquals(x ^ y, a.symmetricDifference(b).bits());
      assertEquals(known & ~x, a.complement().bits());
      assertEquals(x & known, a.truncate().bits());
      assertEquals(x & ~known, a.unknownBits());
      assertEquals((known & ~x) == 0, a.isAll());
      assertEquals((y & ~x) == 0, a.containsAll(b));
      assertEquals((x & y) != 0, a.intersects(b));
      assertEquals(Long.compareUnsigned(x, y) < 0, a.compareTo(b) < 0);
      assertEquals(x == y, a.equals(b));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void collectingIsAddingInTurn(RandomFlags type) throws Exception {
    collecting(load(type));
  }

  private static <E extends Enum<E> & NativeFlag, M extends NativeMask<E, M>> void collecting(
      GeneratedFlags<E, M> flags) {
    Random random = new Random(SEED);
    E[] all = flags.constants();
    for (int i = 0; i < 50; i++) {
      E[] some = Arrays.copyOf(all, random.nextInt(all.length + 1));
      Arrays.setAll(some, k -> all[random.nextInt(all.length)]);
      M one = flags.ofBits(0);
      for (E flag : some) {
        one = one.with(flag);
      }
      assertEquals(one, flags.of(some));
      assertEquals(one, flags.ofBits(0).with(some));
      assertEquals(one, flags.collected(Arrays.stream(some).parallel()));
    }
  }
}
