package io.github.nativeflags.benchmarks.compiling;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the users of each processor write for one type. */
final class TypeSources {
  private static final String FLAGS =
      """
      package compiled;

      import io.github.nativeflags.NativeFlagEnum;

      /** What relay %1$d is asked to do. */
      @NativeFlagEnum(
          kind = NativeFlagEnum.Kind.FLAGS,
          %2$s)
      interface Relay%1$dOptionsSpec {}
      """;

  private static final String AUTO_VALUE =
      """
      package compiled;

      import com.google.auto.value.AutoValue;
      import java.util.List;
      import java.util.Optional;

      /** An order. */
      @AutoValue
      abstract class Order%1$d {
        /** Its number. */
        abstract int id();
        /** How much it costs. */
        abstract long cents();
        /** How much it weighs. */
        abstract double weight();
        /** Whether it is paid. */
        abstract boolean paid();
        /** Who ordered. */
        abstract String customer();
        /** Where to. */
        abstract String address();
        /** What is ordered. */
        abstract List<String> items();
        /** What else is to be said. */
        abstract Optional<String> remark();

        static Builder builder() {
          return new AutoValue_Order%1$d.Builder();
        }

        @AutoValue.Builder
        interface Builder {
          Builder id(int id);
          Builder cents(long cents);
          Builder weight(double weight);
          Builder paid(boolean paid);
          Builder customer(String customer);
          Builder address(String address);
          Builder items(List<String> items);
          Builder remark(String remark);
          Order%1$d build();
        }
      }
      """;

  private static final String IMMUTABLES =
      """
      package compiled;

      import java.util.List;
      import java.util.Optional;
      import org.immutables.value.Value;

      /** An order. */
      @Value.Immutable
      interface Order%1$d {
        /** Its number. */
        int id();
        /** How much it costs. */
        long cents();
        /** How much it weighs. */
        double weight();
        /** Whether it is paid. */
        boolean paid();
        /** Who ordered. */
        String customer();
        /** Where to. */
        String address();
        /** What is ordered. */
        List<String> items();
        /** What else is to be said. */
        Optional<String> remark();
      }
      """;

  private static final String MAP_STRUCT =
      """
      package compiled;

      import java.util.List;
      import org.mapstruct.Mapper;
      import org.mapstruct.Mapping;

      /** From an order to the row of a table. */
      @Mapper
      interface Order%1$dMapper {
        record Order(
            int id,
            long cents,
            double weight,
            boolean paid,
            String customer,
            String address,
            List<String> items,
            String remark) {}

        record Row(
            int id,
            String cents,
            double weight,
            boolean paid,
            String client,
            String address,
            List<String> items,
            String remark) {}

        @Mapping(target = "client", source = "customer")
        Row toRow(Order order);
      }
      """;

  private TypeSources() {}

  /** So many types. */
  static Map<String, String> of(String tool, int types) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < types; i++) {
      sources.putAll(of(tool, new MadeUpFlags(i)));
    }
    return sources;
  }

  private static Map<String, String> of(String tool, MadeUpFlags flags) {
    int number = flags.number();
    String spec = "compiled/" + flags.javaName() + "Spec.java";
    String order = "compiled/Order" + number;
    return switch (tool) {
      case "NativeFlags" -> {
        String syntax = "syntax =\n\"\"\"\n" + flags.declaration() + "\"\"\"";
        yield Map.of(spec, FLAGS.formatted(number, syntax));
      }
      case "NativeFlagsPage" -> {
        String page = flags.javaName() + ".md";
        String source = "source = \"" + page + "\"";
        yield Map.of(spec, FLAGS.formatted(number, source), "compiled/" + page, flags.page());
      }
      case "AutoValue" -> Map.of(order + ".java", AUTO_VALUE.formatted(number));
      case "Immutables" -> Map.of(order + ".java", IMMUTABLES.formatted(number));
      case "MapStruct" -> Map.of(order + "Mapper.java", MAP_STRUCT.formatted(number));
      default -> throw new IllegalArgumentException(tool);
    };
  }
}
