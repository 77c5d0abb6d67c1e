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
 */
record SpecSource(String packageName, String file, Findings findings, Optional<CAbi> abi) {
  /** After the only enumeration, else after the file. */
  String typeName() {
    List<FlagEnum> enums = findings.enums();
    return (single() ? enums.get(0).javaName() : stem()) + "Spec";
  }

  private boolean single() {
    return findings.outcomes().size() == 1;
  }

  private String stem() {
    StringBuilder name = new StringBuilder();
    String base = file.substring(file.lastIndexOf('/') + 1).replaceAll("\\.\\w+$", "");
    for (String word : base.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    return name.length() == 0 || Character.isDigit(name.charAt(0)) ? "Header" + name : name + "";
  }

  String text() {
    List<String> attributes = new ArrayList<>();
    attributes.add("source = \"" + file.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    if (!single()) {
      attributes.add("types = \"*\"");
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
        .formatted(packageName, line, typeName());
  }
}
