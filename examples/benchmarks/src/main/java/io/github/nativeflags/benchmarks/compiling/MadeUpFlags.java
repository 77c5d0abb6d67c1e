package io.github.nativeflags.benchmarks.compiling;

import java.util.List;
import java.util.Locale;

/**
 * An enumeration of twelve documented flags, with names of its own for each number.
 *
 * @param number which one
 */
record MadeUpFlags(int number) {
  private static final List<String> WORDS =
      List.of(
          "ARMED",
          "BLOCKED",
          "CHARGED",
          "DIMMED",
          "ECHOED",
          "FUSED",
          "GROUNDED",
          "HEATED",
          "IDLE",
          "JOINED",
          "KEYED",
          "LATCHED");

  String cName() {
    return "RELAY" + number + "_OPTIONS";
  }

  String javaName() {
    return "Relay" + number + "Options";
  }

  /** In the manner of a header. */
  String declaration() {
    StringBuilder text = new StringBuilder();
    text.append("/** What relay " + number + " is asked to do. */\n");
    text.append("typedef enum _" + cName() + " {\n");
    for (int i = 0; i < WORDS.size(); i++) {
      text.append("  /** " + meaning(i) + " */\n");
      text.append("  " + constant(i) + " = " + value(i) + ",\n");
    }
    return text.append("} " + cName() + ";\n").toString();
  }

  /** In the manner of a page of the Windows SDK. */
  String page() {
    StringBuilder text = new StringBuilder();
    text.append("# " + cName() + " enumeration\n\nTells what relay " + number);
    text.append(" is asked to do.\n\n## Syntax\n\n```C++\n");
    text.append("typedef enum _" + cName() + " { \n");
    for (int i = 0; i < WORDS.size(); i++) {
      text.append("  " + constant(i) + "  = " + value(i) + ",\n");
    }
    text.append("} " + cName() + ";\n```\n\n## Constants\n\n<dl>\n");
    for (int i = 0; i < WORDS.size(); i++) {
      text.append("<dt>\n\n**" + constant(i) + "**\n</dt> <dd>\n\n" + meaning(i) + "\n\n</dd>\n");
    }
    text.append("</dl>\n\n## Requirements\n\n| Requirement | Value |\n|----|----|\n");
    return text.append("| Header | <dl> <dt>Relay.h</dt> </dl> |\n").toString();
  }

  private String constant(int i) {
    return "RELAY" + number + "_" + WORDS.get(i);
  }

  private static String value(int i) {
    return String.format(Locale.ROOT, "0x%04X", 1 << i);
  }

  private static String meaning(int i) {
    String word = WORDS.get(i).toLowerCase(Locale.ROOT);
    return "The relay stays " + word + " until it is told otherwise.";
  }
}
