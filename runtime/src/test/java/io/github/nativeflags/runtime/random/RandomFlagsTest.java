package io.github.nativeflags.runtime.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    MaskRules rules = new MaskRules(type);
    patterns(type)
        .forEach(
            bits -> {
              M mask = flags.ofBits(bits);
              List<E> expected = rules.iterated(bits).stream().map(flags::constant).toList();
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
    MaskRules rules = new MaskRules(type);
    List<Long> several =
        type.constants().stream()
            .filter(c -> Long.bitCount(c.value()) > 1 && rules.contains(bits, c))
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
  void flagsActAsSpecified(RandomFlags type) throws Exception {
    flags(type, load(type));
  }

  private static <E extends Enum<E> & NativeFlag, M extends NativeMask<E, M>> void flags(
      RandomFlags type, GeneratedFlags<E, M> flags) {
    MaskRules rules = new MaskRules(type);
    patterns(type)
        .forEach(
            bits -> {
              M mask = flags.ofBits(bits);
              for (Declared declared : type.constants()) {
                E flag = flags.constant(name(declared, type));
                String what = Long.toHexString(bits) + " and " + declared + " of " + type;
                boolean contained = rules.contains(bits, declared);
                assertEquals(contained, mask.contains(flag), what);
                assertEquals(contained, mask.isCase(flag), what);
                M with = flags.ofBits(rules.with(bits, declared));
                assertEquals(with, mask.with(flag), what);
                assertEquals(with, mask.with(flag, true), what);
                assertEquals(with, mask.plus(flag), what);
                M without = flags.ofBits(rules.without(bits, declared));
                assertEquals(without, mask.without(flag), what);
                assertEquals(without, mask.with(flag, false), what);
                assertEquals(without, mask.minus(flag), what);
                M toggled = flags.ofBits(rules.toggle(bits, List.of(declared)));
                assertEquals(toggled, mask.toggle(flag), what);
              }
            });
  }

  /** Raw masks however extended: as C has them, and zero-extended. */
  @ParameterizedTest
  @MethodSource("types")
  void flagsActOnRawMasksAsSpecified(RandomFlags type) throws Exception {
    rawFlags(type, load(type));
  }

  private static <E extends Enum<E> & NativeFlag, M extends NativeMask<E, M>> void rawFlags(
      RandomFlags type, GeneratedFlags<E, M> flags) {
    MaskRules rules = new MaskRules(type);
    patterns(type)
        .forEach(
            bits -> {
              long value = flags.value(flags.ofBits(bits));
              for (Declared declared : type.constants()) {
                E flag = flags.constant(name(declared, type));
                long with = flags.value(flags.ofBits(rules.with(bits, declared)));
                long without = flags.value(flags.ofBits(rules.without(bits, declared)));
                long toggled = flags.value(flags.ofBits(rules.toggle(bits, List.of(declared))));
                for (long raw : new long[] {value, bits}) {
                  assertEquals(rules.contains(bits, declared), flags.has(raw, flag));
                  assertEquals(with, flags.raw("set", raw, flag));
                  assertEquals(without, flags.raw("clear", raw, flag));
                  assertEquals(toggled, flags.raw("toggle", raw, flag));
                  assertEquals(with, flags.set(raw, flag, true));
                  assertEquals(without, flags.set(raw, flag, false));
                }
              }
            });
  }

  @ParameterizedTest
  @MethodSource("types")
  void severalFlagsActAsSpecified(RandomFlags type) throws Exception {
    several(type, load(type));
  }

  private static <E extends Enum<E> & NativeFlag, M extends NativeMask<E, M>> void several(
      RandomFlags type, GeneratedFlags<E, M> flags) {
    MaskRules rules = new MaskRules(type);
    Random random = new Random(SEED);
    for (long bits : patterns(type).toArray()) {
      List<Declared> some = new ArrayList<>();
      for (int k = random.nextInt(5); k > 0; k--) {
        some.add(type.constants().get(random.nextInt(type.constants().size())));
      }
      E[] array = Arrays.copyOf(flags.constants(), some.size());
      Arrays.setAll(array, k -> flags.constant(name(some.get(k), type)));
      M mask = flags.ofBits(bits);
      long with = bits;
      long without = bits;
      long made = 0;
      for (Declared declared : some) {
        with = rules.with(with, declared);
        without = rules.without(without, declared);
        made = rules.with(made, declared);
      }
      assertEquals(flags.ofBits(with), mask.with(array));
      assertEquals(flags.ofBits(without), mask.without(array));
      assertEquals(flags.ofBits(rules.toggle(bits, some)), mask.toggle(array), some::toString);
      assertEquals(some.stream().allMatch(c -> rules.contains(bits, c)), mask.containsAll(array));
      assertEquals(some.stream().anyMatch(c -> rules.contains(bits, c)), mask.containsAny(array));
      assertEquals(flags.ofBits(made), flags.of(array));
      assertEquals(flags.ofBits(made), flags.of(List.of(array)));
      assertEquals(flags.value(flags.of(array)), flags.maskOf(array));
      assertEquals(flags.value(flags.of(array)), flags.maskOf(List.of(array)));
      assertEquals(flags.ofBits(made), flags.collected(Arrays.stream(array).parallel()));
    }
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

  @ParameterizedTest
  @MethodSource("types")
  void masksAreAnAlgebraOfBits(RandomFlags type) throws Exception {
    algebra(type, load(type));
  }

  private static <E extends Enum<E> & NativeFlag, M extends NativeMask<E, M>> void algebra(
      RandomFlags type, GeneratedFlags<E, M> flags) {
    long[] some = patterns(type).limit(PATTERNS).toArray();
    long known = new MaskRules(type).known();
    for (int i = 0; i < some.length; i++) {
      long x = some[i];
      long y = some[(i * 7 + 13) % some.length];
      M a = flags.ofBits(x);
      M b = flags.ofBits(y);
      assertEquals(x | y, a.union(b).bits());
      assertEquals(x & y, a.intersection(b).bits());
      assertEquals(x & ~y, a.difference(b).bits());
      assertEquals(x ^ y, a.symmetricDifference(b).bits());
      assertEquals(x | y, a.plus(b).bits());
      assertEquals(x & ~y, a.minus(b).bits());
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
}
