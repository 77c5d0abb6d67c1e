package io.github.nativeflags.linker;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of each form of lambda expression, method reference and record, and what they give. */
final class Shapes implements Supplier<List<String>> {
  private final List<String> seen = new ArrayList<>();
  private final String field = "field";

  @Override
  public List<String> get() {
    captures(true, 'c', (byte) 1, (short) 2, 3, 4L, 5F, 6D, "seven");
    references();
    conversions();
    interfaces();
    nested();
    records();
    concatenations(true, 'c', (byte) -1, (short) -2, 3, 4L, 5F, 6D, null);
    return seen;
  }

  private void see(Object value) {
    seen.add(String.valueOf(value));
  }

  private void captures(
      boolean z, char c, byte b, short s, int i, long j, float f, double d, String text) {
    Supplier<String> all = () -> "" + z + c + b + s + i + j + f + d + text + field;
    see(all.get());
    BiFunction<Integer, String, String> both = (n, t) -> n + t + text + i + field;
    see(both.apply(8, "nine"));
    Runnable nothing = () -> see("run");
    nothing.run();
  }

  private void references() {
    Function<String, Integer> unbound = String::length;
    Supplier<Integer> bound = "bound"::length;
    Function<String, StringBuilder> constructor = StringBuilder::new;
    Function<String, Integer> statically = Integer::valueOf;
    IntFunction<String[]> array = String[]::new;
    Function<String, String> inherited = this::own;
    Supplier<String> above = super::toString;
    Comparator<String> order = String::compareToIgnoreCase;
    see(unbound.apply("four") + bound.get() + statically.apply("12"));
    see(constructor.apply("built").append('!'));
    see(array.apply(3).length + inherited.apply("x"));
    see(above.get().startsWith(Shapes.class.getName()));
    see(order.reversed().thenComparing(Comparator.naturalOrder()).compare("a", "B"));
    see(Stream.of("b", "a").sorted(order).map(String::toUpperCase).toList());
  }

  private String own(String text) {
    return text + field;
  }

  private void conversions() {
    ToLongFunction<Integer> unboxedAndWidened = n -> n;
    ToLongFunction<Integer> reference = Integer::intValue;
    ToDoubleFunction<Long> toDouble = Long::longValue;
    Function<Integer, Long> boxed = n -> (long) n;
    IntBinaryOperator max = Math::max;
    BinaryOperator<Integer> boxedMax = Math::max;
    DoubleSupplier fromFloat = Float.valueOf(1.5F)::floatValue;
    LongSupplier fromChar = Character.valueOf('A')::charValue;
    Consumer<String> discarded = seen::add;
    Consumer<List<Long>> twoWords = list -> list.get(0).longValue();
    IntPredicate even = n -> n % 2 == 0;
    Predicate<Integer> boxedEven = Shapes::isEven;
    see(unboxedAndWidened.applyAsLong(7) + reference.applyAsLong(8) + boxed.apply(9));
    see(toDouble.applyAsDouble(10L) + fromFloat.getAsDouble() + fromChar.getAsLong());
    see(max.applyAsInt(1, 2) + boxedMax.apply(3, 4));
    discarded.accept("discarded");
    twoWords.accept(List.of(1L));
    see(even.and(n -> n > 2).test(4) + " " + boxedEven.negate().or(n -> n == 6).test(6));
  }

  private static boolean isEven(int number) {
    return number % 2 == 0;
  }

  private void interfaces() {
    Named<Integer> named = n -> "named " + n;
    see(named.name(3) + named.twice(4) + Named.of().name("of"));
    Function<Integer, Integer> addition = n -> n + 1;
    see(addition.andThen(n -> n * 2).compose((String s) -> s.length()).apply("abc"));
    UnaryOperator<String> lower = s -> s.toLowerCase(Locale.ROOT);
    see(lower.apply("LOWER"));
    ToIntFunction<int[]> sum = numbers -> IntStream.of(numbers).sum();
    see(sum.applyAsInt(new int[] {1, 2, 3}));
    Map<String, List<String>> byLength =
        Stream.of("a", "bb", "cc")
            .collect(
                Collectors.groupingBy(s -> "" + s.length(), TreeMap::new, Collectors.toList()));
    see(byLength);
    Runnable serializable = (Runnable & Serializable) () -> see("serializable");
    serializable.run();
  }

  private void nested() {
    Supplier<Supplier<String>> inner = () -> () -> field + own("inner");
    see(inner.get().get());
    see(new Inner("made").told());
    see(Choice.SECOND.applied("text"));
    Function<Integer, Function<Integer, Integer>> curried = a -> b -> a - b;
    see(curried.apply(5).apply(3));
  }

  private void concatenations(
      boolean z, char c, byte b, short s, int i, long j, float f, double d, Object none) {
    see("z" + z + c + b + s + i + j + f + d + none + new StringBuilder("text") + '%' + "\1\2");
    see(none + "" + List.of(1, 2) + Named.of().name("" + i));
  }

  private void records() {
    Numbers numbers = new Numbers(true, 'c', (byte) 1, (short) 2, 3, 4L, 5F, 6D, "s", new int[0]);
    see(numbers.withoutArray() + " " + numbers.withoutArray().hashCode());
    see(numbers.withoutArray().equals(numbers.withoutArray()));
    see(Arrays.asList(new Pair("a", null), new Pair("a", "b"), new Empty(), new Nan(Double.NaN)));
    see(new Pair("a", null).hashCode() + " " + new Empty().hashCode());
    see(new Pair("a", null).equals(new Pair("a", null)));
    see(new Pair("a", null).equals(new Pair("a", "b")));
    see(new Pair("a", null).equals(new Empty()) + " " + new Pair("a", "b").equals(null));
    see(new Nan(Double.NaN).equals(new Nan(Double.NaN)) + " " + new Nan(0.0).equals(new Nan(-0.0)));
    see(numbers.equals(numbers) + " " + new Wide(1L << 40).equals(new Wide(1L << 41)));
  }

  @FunctionalInterface
  private interface Named<T> {
    String name(T value);

    default String twice(T value) {
      Function<T, String> one = this::name;
      return one.apply(value) + one.apply(value);
    }

    static Named<String> of() {
      return text -> prefix() + text;
    }

    private static String prefix() {
      return "private ";
    }
  }

  private final class Inner {
    private final String text;

    private Inner(String text) {
      this.text = text;
    }

    private String told() {
      Supplier<String> both = () -> text + field;
      Function<String, Inner> again = Inner::new;
      return both.get() + again.apply("again").text;
    }
  }

  private enum Choice {
    FIRST(s -> s),
    SECOND(String::trim) {
      @Override
      String applied(String text) {
        UnaryOperator<String> own = s -> s + name();
        return own.apply(super.applied(text));
      }
    };

    private final UnaryOperator<String> change;

    Choice(UnaryOperator<String> change) {
      this.change = change;
    }

    String applied(String text) {
      return change.apply(text);
    }
  }

  private record Numbers(
      boolean z, char c, byte b, short s, int i, long j, float f, double d, String t, int[] a) {
    Numbers withoutArray() {
      return new Numbers(z, c, b, s, i, j, f, d, t, null);
    }
  }

  private record Pair(String first, String second) {}

  private record Empty() {}

  private record Nan(double value) {}

  private record Wide(long value) {}
}
