package io.github.nativeflags.benchmarks.reading;

import java.util.Locale;
import java.util.Random;

/** A header of about so many lines, as SDKs write them, the same for the same number. */
public final class GeneratedHeader {
  private final StringBuilder text = new StringBuilder();
  private final Random random = new Random(5);
  private int written;
  private int names;

  private GeneratedHeader() {}

  /** In the manner of the Windows SDK: macros, SAL, prototypes, structures, typedef'd enums. */
  public static String windows(int lines) {
    GeneratedHeader header = new GeneratedHeader();
    header.line("#pragma once");
    header.line("typedef unsigned long ULONG_T;");
    header.line("#define STDCALL");
    header.line("#define GEN_BIT(n) (1u << (n))");
    while (header.written < lines) {
      header.windowsPart();
    }
    return header.text.toString();
  }

  /** In the manner of Linux' uapi: guards, conditions, kernel-doc, enums beside macros. */
  public static String linux(int lines) {
    GeneratedHeader header = new GeneratedHeader();
    header.line("#ifndef _GEN_H");
    header.line("#define _GEN_H");
    header.line("#define _BITUL(n) (1UL << (n))");
    while (header.written < lines) {
      header.linuxPart();
    }
    header.line("#endif /* _GEN_H */");
    return header.text.toString();
  }

  private void windowsPart() {
    int n = names++;
    switch (random.nextInt(4)) {
      case 0 -> {
        line("// Options of part " + n + ".");
        for (int i = 0; i < 12; i++) {
          line(format("#define GEN%d_OPTION_%d 0x%08XL // option %d", n, i, 1 << i, i));
        }
        line(format("#define GEN%d_MASK (GEN%d_OPTION_0 | GEN%d_OPTION_1)", n, n, n));
      }
      case 1 -> {
        line(format("typedef struct _GEN%d_DATA {", n));
        for (int i = 0; i < 10; i++) {
          line("  ULONG_T Field" + i + "; /* a field */");
        }
        line(format("} GEN%d_DATA, *PGEN%d_DATA;", n, n));
      }
      case 2 -> {
        line("/* Does something. */");
        line(format("int STDCALL GenFunction%d(", n));
        line("    ULONG_T first,");
        line("    const void *second,");
        line("    ULONG_T *third);");
      }
      default -> {
        line(format("typedef enum _GEN%d_KIND {", n));
        for (int i = 0; i < 16; i++) {
          line(format("  Gen%dKind%d = %s, // kind %d", n, i, value(i), i));
        }
        line(format("} GEN%d_KIND, *PGEN%d_KIND;", n, n));
      }
    }
  }

  private void linuxPart() {
    int n = names++;
    switch (random.nextInt(3)) {
      case 0 -> {
        line("/**");
        line(" * enum gen_" + n + " - the states of part " + n);
        line(format(" * @GEN_%d_0: the first of them", n));
        line(" */");
        line("enum gen_" + n + " {");
        for (int i = 0; i < 14; i++) {
          line(format("\tGEN_%d_%d%s,\t/* state %d */", n, i, i % 3 == 0 ? " = " + i : "", i));
        }
        line(format("\t__GEN_%d_MAX,", n));
        line("};");
        line(format("#define GEN_%d_LAST (__GEN_%d_MAX - 1)", n, n));
      }
      case 1 -> {
        line("#ifdef __KERNEL__");
        line("#include <linux/gen.h>");
        line("#else");
        for (int i = 0; i < 8; i++) {
          line(format("#define GEN_F_%d_%d\t_BITUL(%d)", n, i, i));
        }
        line("#endif");
      }
      default -> {
        line("struct gen_arg_" + n + " {");
        for (int i = 0; i < 8; i++) {
          line("\tunsigned int field_" + i + ";");
        }
        line("};");
        line(format("static inline int gen_f_%d(int x) { return x ? 1 : 0; }", n));
      }
    }
  }

  private static String value(int i) {
    return switch (i % 4) {
      case 0 -> "GEN_BIT(" + i + ")";
      case 1 -> format("0x%04X", 1 << i);
      case 2 -> "(1 << " + i + ") | 0x10000000";
      default -> Integer.toString(i);
    };
  }

  private static String format(String pattern, Object... arguments) {
    return String.format(Locale.ROOT, pattern, arguments);
  }

  private void line(String line) {
    text.append(line).append('\n');
    written++;
  }
}
