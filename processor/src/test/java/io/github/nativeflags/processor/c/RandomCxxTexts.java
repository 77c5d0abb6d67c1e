package io.github.nativeflags.processor.c;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Headers at random that a compiler of C++ takes, all of whose names begin with a prefix. */
final class RandomCxxTexts {
  private static final List<String> TYPES =
      List.of(
          "unsigned char",
          "short",
          "int",
          "unsigned",
          "long",
          "unsigned long long",
          "signed char",
          "char16_t",
          "decltype(0u)",
          "decltype(1ll)");
  private static final List<String> LITERALS =
      List.of(
          "0", "1", "2", "7", "010", "0x1F", "0b101", "'a'", "1'0", "15u", "3L", "true", "u'b'");
  private static final List<String> COMMENTS =
      List.of(
          "/* enum { NO = 1 }; */",
          "// it's a line, with { and = 3\n",
          "/** Doc.\n * more } */",
          "///< after\n",
          "\\\n");
  private static final List<String> NOISE =
      List.of(
          "template <class T, int N = (3 > 2)> struct %s_s { enum { %s_i = 4 }; T x[N]; };",
          "inline int %s_f(int a) { enum { %s_l = 9 }; auto b = [=](int c) { return c + a; }; return b(%s_l); }",
          "inline auto %s_t = R\"x(enum { %s_no = 1 }; )\" )x\";",
          "class %s_c { %s_c() : y{1} { } int y; public: operator int() const { return y; } };",
          "struct %s_d; enum class %s_o : short; template <> struct %s_z<int>;");

  private final Random random;
  private final String prefix;
  private final Map<String, String> constants = new LinkedHashMap<>();
  private final List<String> usable = new ArrayList<>();
  private final List<String> types = new ArrayList<>();
  private int count;

  private RandomCxxTexts(Random random, String prefix) {
    this.random = random;
    this.prefix = prefix;
  }

  /** A header without others. */
  static RandomTexts.Text next(Random random, String prefix) {
    RandomCxxTexts texts = new RandomCxxTexts(random, prefix);
    StringBuilder out = new StringBuilder("template <class T> struct " + prefix + "_z;\n");
    int items = 3 + random.nextInt(6);
    for (int i = 0; i < items; i++) {
      out.append(texts.item("", 2)).append('\n');
    }
    return new RandomTexts.Text(Map.of(prefix + ".hpp", out.toString()), texts.constants);
  }

  private String item(String scope, int depth) {
    return switch (random.nextInt(9)) {
      case 0 -> depth > 0 ? within("namespace", "", scope, depth) : enumeration(scope);
      case 1 -> depth > 0 ? within("struct", ";", scope, depth) : enumeration(scope);
      case 2 -> alias(scope);
      case 3 -> variable(scope);
      case 4 -> scope.isEmpty() ? noise() : alias(scope);
      default -> enumeration(scope);
    };
  }

  private String name(String kind) {
    return prefix + "_" + kind + count++;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String gap() {
    return random.nextInt(6) == 0 ? " " + any(COMMENTS) + " " : " ";
  }

  private String noise() {
    return any(NOISE).replace("%s_z", prefix + "_z").replace("%s", prefix + count++);
  }

  private String within(String keyword, String end, String scope, int depth) {
    String name = name(keyword.substring(0, 1));
    StringBuilder out = new StringBuilder(keyword + gap() + name + gap() + "{\n");
    boolean structure = keyword.equals("struct");
    int items = 1 + random.nextInt(3);
    for (int i = 0; i < items; i++) {
      String inner = scope + name + "::";
      out.append(structure ? member(inner) : item(inner, depth - 1)).append('\n');
    }
    return out.append("}").append(end).toString();
  }

  private String member(String scope) {
    return random.nextInt(3) == 0 ? alias(scope) : enumeration(scope);
  }

  private String alias(String scope) {
    String name = name("t");
    String type = type();
    types.add("::" + scope + name);
    return random.nextBoolean()
        ? "using " + name + " = " + type + ";"
        : "typedef " + type + " " + name + ";";
  }

  private String variable(String scope) {
    String name = name("v");
    String value = value(2);
    usable.add("::" + scope + name);
    return random.nextBoolean()
        ? "constexpr int " + name + " = " + value + ";"
        : "static const long " + name + "(" + value + ");";
  }

  private String type() {
    return types.isEmpty() || random.nextInt(3) > 0 ? any(TYPES) : any(types);
  }

  private String enumeration(String scope) {
    String tag = name("e");
    boolean scoped = random.nextInt(3) == 0;
    boolean fixed = random.nextInt(3) == 0;
    StringBuilder out = new StringBuilder(scoped ? "enum class" : "enum");
    out.append(random.nextInt(5) == 0 ? " [[maybe_unused]]" : "").append(gap()).append(tag);
    out.append(fixed ? gap() + ":" + gap() + type() : "").append(gap()).append("{\n");
    List<String> made = new ArrayList<>();
    int members = random.nextInt(6);
    for (int i = 0; i < members; i++) {
      String name = name("C");
      String qualified = "::" + scope + (scoped ? tag + "::" : "") + name;
      constants.put(name, qualified);
      made.add(scoped ? "static_cast<int>(" + qualified + ")" : qualified);
      out.append("  ").append(name).append(random.nextInt(7) == 0 ? " [[maybe_unused]]" : "");
      out.append(random.nextInt(3) == 0 ? "" : gap() + "=" + gap() + small(value(2)));
      out.append(gap()).append(i < members - 1 || random.nextBoolean() ? "," : "").append("\n");
    }
    usable.addAll(made);
    return out.append("};").toString();
  }

  /** Within every type, with room for those that are one more. */
  private static String small(String value) {
    return "(" + value + ") & 63";
  }

  /** A value far from the ends of its type. */
  private String value(int depth) {
    if (depth == 0) {
      return usable.isEmpty() || random.nextBoolean() ? any(LITERALS) : any(usable);
    }
    String a = value(depth - 1);
    return switch (random.nextInt(8)) {
      case 0 -> "((" + a + ") & 0xFF)" + gap() + "+" + gap() + "(" + value(depth - 1) + ") % 9";
      case 1 -> "(1 << ((" + a + ") & 7))";
      case 2 -> "(~(" + a + ") & 63)";
      case 3 -> "((" + a + ") ? +" + value(0) + " : +" + value(0) + ")";
      case 4 -> "static_cast<" + type() + ">((" + a + ") & 31)";
      case 5 -> "(int)sizeof(" + (random.nextBoolean() ? type() : a) + ")";
      case 6 -> "int((" + a + ") bitand 31 bitor 2)";
      default -> value(0);
    };
  }
}
