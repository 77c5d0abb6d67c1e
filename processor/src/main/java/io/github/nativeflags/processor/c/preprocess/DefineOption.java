package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.Scanner;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Macros given as a compiler's {@code -D} takes them, {@code NAME} and {@code NAME=1}; {@code
 * !NAME} is its {@code -U}.
 */
public final class DefineOption {
  private static final Pattern FORM =
      Pattern.compile("\\s*(\\w+)(\\([\\w\\s,.]*\\))?\\s*(?:=(.*))?", Pattern.DOTALL);

  private DefineOption() {}

  public static void define(List<String> options, Macros macros, Problems problems) {
    for (String option : options) {
      if (option.matches("\\s*!\\s*[A-Za-z_$][\\w$]*\\s*")) {
        macros.undefine(option.replaceAll("[!\\s]", ""));
        continue;
      }
      Matcher parts = FORM.matcher(option);
      if (!parts.matches() || Character.isDigit(parts.group(1).charAt(0))) {
        problems.add(Problem.of(ProblemKind.INVALID_DEFINE, option).on("defines"));
        continue;
      }
      String parameters = parts.group(2) == null ? "" : parts.group(2);
      String value = parts.group(3) == null ? "1" : parts.group(3).replaceAll("\\R", " ");
      SourceText source = new SourceText("defines", 1, parts.group(1) + parameters + " " + value);
      List<Token> tokens = Scanner.scan(source, problems);
      macros.define(Macro.parse(tokens.subList(0, tokens.size() - 1)));
    }
  }
}
