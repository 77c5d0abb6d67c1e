package io.github.nativeflags.processor.c;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Headers at random that a compiler takes: includes, conditions, macros, enumerations and comments,
 * all names beginning with a prefix.
 */
final class RandomTexts {
  /**
   * A header with those that it includes.
   *
   * @param files their texts by name, the first one including the others
   * @param constants the names that may be constants of them, with how others name them
   */
  record Text(Map<String, String> files, Map<String, String> constants) {}

  private static final List<String> LITERALS =
      List.of("0", "1", "2", "7", "010", "0x1F", "0b101", "'a'", "'\\n'", "255u", "3L", "0x10LL");
  private static final List<String> TYPES =
      List.of("unsigned char", "short", "int", "unsigned", "long", "_Bool", "signed char");
  private static final List<String> COMMENTS =
      List.of(
          "/* enum { NO = 1 }; */",
          "/* it's \" odd, */",
          "// a line, with { and = 3\n",
          "/** Doc.\n * more } */",
          "///< after\n",
          "\\\n",
          "/* #define X */");
  private static final List<String> NOISE =
      List.of(
          "struct %s_s%d { int x; enum { %s_i%d = 4 } kind; } *p%s%d;",
          "static inline int %s_f%d(int a) { enum { %s_l%d = 9 }; return a ? %s_l%d : 2; }",
          "static const char %s_t%d[] = \"enum { %s_no%d = 1 }\" \"'\"; /* %s %d */",
          "typedef int (*%s_p%d)(const struct %s_q%d *, int); extern int %s_v%d[3];",
          "#pragma pack(push)\nextern int %s_g%d; struct %s_h%d; extern void %s_w%d(void);\n");

  private final Random random;
  private final String prefix;
  private final Map<String, String> files = new LinkedHashMap<>();
  private final List<String> constants = new ArrayList<>();
  private final List<String> usable = new ArrayList<>();
  private final List<String> macros = new ArrayList<>();
  private final List<String> functions = new ArrayList<>();
  private final List<String> types = new ArrayList<>();
  private int count;
  private boolean flat;

  private RandomTexts(Random random, String prefix) {
    this.random = random;
    this.prefix = prefix;
  }

  static Text next(Random random, String prefix) {
    RandomTexts texts = new RandomTexts(random, prefix);
    String main = prefix + ".h";
    texts.files.put(main, "");
    texts.files.put(main, texts.file(2));
    Map<String, String> constants = new LinkedHashMap<>();
    texts.constants.forEach(name -> constants.put(name, name));
    return new Text(texts.files, constants);
  }

  private String file(int depth) {
    StringBuilder out = new StringBuilder();
    int items = 3 + random.nextInt(6);
    for (int i = 0; i < items; i++) {
      out.append(item(depth)).append('\n');
    }
    return out.toString();
  }

  private String item(int depth) {
    return switch (random.nextInt(10)) {
      case 0, 1 -> macro();
      case 2 -> depth > 0 ? include(depth) : macro();
      case 3 -> depth > 0 ? conditional(depth) : enumeration();
      case 4 -> noise();
      case 5 -> random.nextInt(3) == 0 ? lines() : list();
      case 6 -> typedef();
      default -> enumeration();
    };
  }

  private String name(String kind) {
    return prefix + "_" + kind + count++;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** White space, comments or a spliced line, where C allows any: not within a directive. */
  private String gap() {
    return !flat && random.nextInt(6) == 0 ? " " + any(COMMENTS) + " " : " ";
  }

  private String macro() {
    String name = name("M");
    String line;
    if (random.nextInt(3) == 0) {
      line = "#define " + name + "(a, b) (((a) & 15) + " + "((b) ^ 3))\n";
      functions.add(name);
    } else {
      line = "#define " + name + " (" + flat(2) + ") /* of a macro */\n";
      macros.add(name);
    }
    return line;
  }

  private String typedef() {
    String name = name("t");
    String line =
        random.nextInt(4) == 0
            ? any(TYPES) + " typedef" + gap() + name + ", *" + name + "_p;"
            : "typedef " + any(TYPES) + gap() + name + ";";
    types.add(name);
    return line;
  }

  /** What it defines is known behind it, for it is not conditional. */
  private String include(int depth) {
    String file = prefix + "_" + count++ + ".h";
    files.put(file, "");
    String guard = name("G");
    String text = file(depth - 1);
    boolean once = random.nextBoolean();
    files.put(
        file,
        once
            ? "#pragma once\n" + text
            : "#ifndef " + guard + "\n#define " + guard + "\n" + text + "#endif\n");
    String quoted = "\"" + file + "\"\n";
    String line =
        random.nextInt(4) == 0
            ? "#define " + guard + "_F " + quoted + "#include " + guard + "_F\n"
            : "#include " + quoted;
    return random.nextInt(3) == 0 ? line + line : line;
  }

  private String lines() {
    return "#line "
        + (1 + random.nextInt(900))
        + (random.nextBoolean() ? "" : " \"" + prefix + "_other.h\"");
  }

  private String condition() {
    String tested = macros.isEmpty() ? prefix + "_UNDEFINED" : any(macros);
    return switch (random.nextInt(7)) {
      case 5 -> "if !__has_include(\"" + prefix + "_none.h\") && 'a' == 97";
      case 6 -> "if __has_include(<stdint.h>) ? -1 < 0u : 1";
      case 0 -> "if defined(" + tested + ") && !defined " + prefix + "_NOT";
      case 1 -> "ifdef " + prefix + "_NOT";
      case 2 -> "ifndef " + prefix + "_NOT";
      case 3 -> "if " + prefix + "_NOT + " + random.nextInt(2) + " > 0";
      default -> "if __LP64__ == 1 || " + prefix + "_NOT";
    };
  }

  /** What is declared within may be there or not, so nothing behind it rests on it. */
  private String conditional(int depth) {
    List<List<String>> known = List.of(usable, macros, functions, types);
    List<List<String>> before = known.stream().map(l -> (List<String>) new ArrayList<>(l)).toList();
    StringBuilder out = new StringBuilder("#" + condition() + "\n");
    String[] parts = {
      "#elif 1 - 1\n",
      "#elifdef " + prefix + "_NOT\n",
      "#elif __LP64__\n",
      "#else /* otherwise */\n"
    };
    out.append(item(depth - 1)).append('\n');
    for (String part : parts) {
      restore(known, before);
      if (random.nextBoolean()) {
        out.append(part).append(item(depth - 1)).append('\n');
      }
    }
    restore(known, before);
    return out.append("#endif\n").toString();
  }

  private static void restore(List<List<String>> known, List<List<String>> before) {
    for (int i = 0; i < known.size(); i++) {
      known.get(i).retainAll(before.get(i));
    }
  }

  private String noise() {
    String line = any(NOISE);
    int n = count++;
    return line.replace("%s", prefix).replace("%d", Integer.toString(n));
  }

  private String list() {
    String list = name("L");
    String item = name("I");
    StringBuilder uses = new StringBuilder();
    List<String> made = new ArrayList<>();
    int members = 1 + random.nextInt(4);
    for (int i = 0; i < members; i++) {
      String part = "x" + count++;
      uses.append(" \\\n  X(").append(part).append(", ").append(flat(1)).append(")");
      made.add(prefix + "_" + part);
    }
    constants.addAll(made);
    usable.addAll(made);
    return "#define "
        + list
        + "(X)"
        + uses
        + "\n#define "
        + item
        + "(n, v) "
        + prefix
        + "_ ## n = (v),\nenum { "
        + list
        + "("
        + item
        + ") };";
  }

  private String enumeration() {
    String tag = name("e");
    boolean typedef = random.nextInt(3) == 0;
    // Its type has 64 bits and may have no sign: gcc warns of such values beside negative ones
    boolean wide = random.nextInt(9) == 0;
    StringBuilder out = new StringBuilder(typedef ? "typedef enum" : "enum");
    out.append(random.nextInt(5) == 0 ? " __attribute__((packed))" : "");
    out.append(gap()).append(tag).append(gap()).append("{\n");
    int members = 1 + random.nextInt(6);
    for (int i = 0; i < members; i++) {
      boolean conditional = i > 0 && random.nextInt(8) == 0;
      boolean accented = random.nextInt(9) == 0;
      String name = name(accented ? "\u00e9" : "C");
      constants.add(name);
      String written = accented && random.nextBoolean() ? name.replace("\u00e9", "\\u00e9") : name;
      String member =
          "  " + written + gap() + (random.nextInt(3) == 0 ? "" : "= " + value(3)) + gap();
      out.append(conditional ? "#" + condition() + "\n" : "")
          .append(member)
          .append(",")
          .append(gap())
          .append("\n")
          .append(conditional ? "#endif\n" : "");
      if (!conditional && !wide) {
        usable.add(name);
      }
    }
    out.append("}").append(gap());
    out.append(wide ? "__attribute__((mode(DI))) " : "");
    if (typedef) {
      String name = name("T");
      if (!wide) {
        types.add(name);
      }
      out.append(name);
    }
    return out.append(";").toString();
  }

  private String flat(int depth) {
    flat = true;
    String value = value(depth);
    flat = false;
    return value;
  }

  /** A value far from the ends of its type. */
  private String value(int depth) {
    if (depth == 0) {
      return leaf();
    }
    String a = value(depth - 1);
    return switch (random.nextInt(9)) {
      case 0 -> "((" + a + ") & 0xFF)" + gap() + "+" + gap() + value(depth - 1) + " % 9";
      case 1 -> "(1 << ((" + a + ") & 7))";
      case 2 -> "~((" + a + ") & 63)";
      case 3 -> "((" + a + ") ? " + leaf() + " : " + leaf() + ")";
      case 4 -> "(" + type() + ")" + "((" + a + ") | 1)";
      case 5 -> "(int)sizeof(" + (random.nextBoolean() ? type() : a) + ")";
      case 6 ->
          functions.isEmpty() ? leaf() : any(functions) + "(" + a + "," + gap() + leaf() + ")";
      default -> leaf();
    };
  }

  private String type() {
    return types.isEmpty() || random.nextBoolean() ? any(TYPES) : any(types);
  }

  private String leaf() {
    return switch (random.nextInt(flat ? 4 : 5)) {
      case 4 -> any(List.of("__LINE__", "(int)sizeof(\"a\" \"b\")", "'\\x41'"));
      case 0 -> usable.isEmpty() ? any(LITERALS) : any(usable);
      case 1 -> macros.isEmpty() ? any(LITERALS) : any(macros);
      default -> any(LITERALS);
    };
  }
}
