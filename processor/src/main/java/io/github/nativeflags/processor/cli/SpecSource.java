package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.c.expression.CAbi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A spec interface for what one file declares.
 *
 * @param packageName its package
 * @param typeName its name
 * @param file the page or header
 * @param attributes what the annotation says beside the file
 */
record SpecSource(String packageName, String typeName, String file, List<String> attributes) {
  /** What is said where nothing tells flags from values. */
  static final String VALUES = "kind = NativeFlagEnum.Kind.VALUES";

  private static final int WIDTH = 100;

  /**
   * What a spec says of how its file is read.
   *
   * @param abi the compilers meant
   * @param defines macros that the file relies on
   */
  record Setting(Optional<CAbi> abi, List<String> defines) {
    List<String> attributes() {
      List<String> said = new ArrayList<>();
      abi.ifPresent(asked -> said.add("abi = NativeFlagEnum.Abi." + asked));
      if (!defines.isEmpty()) {
        said.add("defines = " + strings(defines));
      }
      return said;
    }
  }

  /** The Java text. */
  String text() {
    List<String> all = new ArrayList<>(List.of("source = " + string(file)));
    all.addAll(attributes);
    String line = "@NativeFlagEnum(" + String.join(", ", all) + ")";
    if (line.length() > WIDTH) {
      line = "@NativeFlagEnum(\n    " + String.join(",\n    ", all) + ")";
    }
    return "package %s;\n\nimport io.github.nativeflags.NativeFlagEnum;\n\n%s\ninterface %s {}\n"
        .formatted(packageName, line, typeName);
  }

  /** The value of an attribute that takes several strings. */
  static String strings(List<String> all) {
    List<String> quoted = all.stream().map(SpecSource::string).toList();
    if (quoted.size() == 1) {
      return quoted.get(0);
    }
    String line = "{" + String.join(", ", quoted) + "}";
    return line.length() + 20 <= WIDTH
        ? line
        : "{\n      " + String.join(",\n      ", quoted) + "\n    }";
  }

  private static String string(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
