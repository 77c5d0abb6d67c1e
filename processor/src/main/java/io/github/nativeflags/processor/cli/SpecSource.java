package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A spec interface for what one file declares.
 *
 * @param packageName its package
 * @param file the page or header
 * @param findings what the file declares
 * @param abi the compilers meant
 * @param excluded the enumerations that are left to the spec of another file, by their C names
 */
record SpecSource(
    String packageName, String file, Findings findings, Optional<CAbi> abi, List<String> excluded) {
  /** After the only enumeration, else after the file. */
  String typeName() {
    return (single() ? findings.enums().get(0).javaName() : stem(base())) + "Spec";
  }

  /** After the whole path of the file, for a second one of its name. */
  String longTypeName() {
    return stem(file.replaceAll("\\.\\w+$", "")) + "Spec";
  }

  private String base() {
    return file.substring(file.lastIndexOf('/') + 1).replaceAll("\\.\\w+$", "");
  }

  /** The enumerations that it makes types of. */
  List<FlagEnum> enums() {
    return findings.enums().stream().filter(e -> !excluded.contains(e.nativeName())).toList();
  }

  private boolean single() {
    return findings.outcomes().size() == 1;
  }

  private static String stem(String path) {
    StringBuilder name = new StringBuilder();
    for (String word : path.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    return name.length() == 0 || Character.isDigit(name.charAt(0)) ? "Header" + name : name + "";
  }

  private String types() {
    List<String> all = new ArrayList<>(List.of("\"*\""));
    excluded.forEach(name -> all.add("\"!" + name + "\""));
    return all.size() == 1 ? all.get(0) : "{" + String.join(", ", all) + "}";
  }

  /**
   * The Java text.
   *
   * @param typeName the name of the interface
   */
  String text(String typeName) {
    List<String> attributes = new ArrayList<>();
    attributes.add("source = \"" + file.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    if (!single()) {
      attributes.add("types = " + types());
    } else if (findings.isUndecided(findings.enums().get(0))) {
      attributes.add("kind = NativeFlagEnum.Kind.VALUES");
    }
    abi.ifPresent(asked -> attributes.add("abi = NativeFlagEnum.Abi." + asked));
    if (!findings.errors().isEmpty()) {
      attributes.add("onProblem = NativeFlagEnum.OnProblem.SKIP");
    }
    String line = "@NativeFlagEnum(" + String.join(", ", attributes) + ")";
    if (line.length() > 100) {
      line = "@NativeFlagEnum(\n    " + String.join(",\n    ", attributes) + ")";
    }
    return "package %s;\n\nimport io.github.nativeflags.NativeFlagEnum;\n\n%s\ninterface %s {}\n"
        .formatted(packageName, line, typeName);
  }
}
