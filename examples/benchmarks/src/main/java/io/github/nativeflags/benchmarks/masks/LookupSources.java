package io.github.nativeflags.benchmarks.masks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Sources of an enum of any size, by hand and as a spec, with every way to look a value up. */
final class LookupSources {
  private final StringBuilder constants = new StringBuilder();
  private final StringBuilder c = new StringBuilder();
  private final StringBuilder cases = new StringBuilder();

  private LookupSources(int[] values) {
    for (int value : values) {
      String name = "C" + value;
      constants.append(name).append('(').append(value).append("),\n");
      c.append(name).append(" = ").append(value).append(",\n");
      cases.append("case ").append(value).append(": return Hand.").append(name).append(";\n");
    }
  }

  /** The values: one after the other, or scattered. */
  static int[] values(int size, boolean sparse) {
    IntUnaryOperator value = sparse ? i -> i * 0x9E3779B1 >>> 4 : i -> i;
    int[] values = new int[size];
    for (int i = 0; i < size; i++) {
      values[i] = value.applyAsInt(i);
    }
    return values;
  }

  static Map<String, String> of(int[] values) {
    LookupSources sources = new LookupSources(values);
    Map<String, String> all = new LinkedHashMap<>();
    all.put("lookup.Hand", sources.hand());
    all.put(
        "lookup.GeneratedSpec",
        "package lookup; import io.github.nativeflags.NativeFlagEnum;\n"
            + "@NativeFlagEnum(kind = NativeFlagEnum.Kind.VALUES, syntax = \"\"\"\nenum GENERATED {"
            + sources.c
            + "};\n\"\"\")\npublic interface GeneratedSpec {}\n");
    way(all, "NativeFlags", "", "return Generated.ofOrNull(value);");
    way(all, "Switch", "", "switch (value) {" + sources.cases + "default: return null; }");
    way(
        all,
        "Loop",
        "",
        "for (Hand h : Hand.values()) { if (h.value == value) { return h; } } return null;");
    way(
        all,
        "Map",
        "static final java.util.Map<Integer, Hand> MAP = new java.util.HashMap<>();"
            + "static { for (Hand h : Hand.values()) { MAP.put(h.value, h); } }",
        "return MAP.get(value);");
    way(
        all,
        "Array",
        "static final Hand[] ALL = Hand.values();",
        "return value >= 0 && value < ALL.length && ALL[value].value == value"
            + " ? ALL[value] : null;");
    way(
        all,
        "BinarySearch",
        "static final Hand[] ALL = Hand.values(); static final int[] SORTED;"
            + "static { java.util.Arrays.sort(ALL, java.util.Comparator.comparingInt(h -> h.value));"
            + "SORTED = java.util.Arrays.stream(ALL).mapToInt(h -> h.value).toArray(); }",
        "int at = java.util.Arrays.binarySearch(SORTED, value); return at < 0 ? null : ALL[at];");
    return all;
  }

  private String hand() {
    return "package lookup; public enum Hand {\n"
        + constants.substring(0, constants.length() - 2)
        + ";\nfinal int value; Hand(int value) { this.value = value; } }\n";
  }

  private static void way(Map<String, String> all, String name, String members, String body) {
    all.put(
        "lookup." + name,
        "package lookup; public final class "
            + name
            + " implements java.util.function.IntFunction<Object> {\n"
            + members
            + "\n@Override public Object apply(int value) { "
            + body
            + " } }\n");
  }
}
