package io.github.nativeflags.processor.troff;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of troff: a request or macro, or text.
 *
 * @param number the line of the file on which it starts, from 1
 * @param macro the request or macro, without its dot; empty for text
 * @param rest what stands after it, or the text
 */
record RoffLine(int number, String macro, String rest) {
  /** A line with the control character that stands for itself in column one. */
  static RoffLine of(int number, String line) {
    if (line.isEmpty() || line.charAt(0) != '.' && line.charAt(0) != '\'') {
      return new RoffLine(number, "", line);
    }
    String control = line.substring(1).stripLeading();
    int end = 0;
    while (end < control.length() && !Character.isWhitespace(control.charAt(end))) {
      end++;
    }
    // ".\}" ends a block and is no macro
    boolean macro = end > 0 && control.charAt(0) != '\\';
    return new RoffLine(
        number,
        macro ? control.substring(0, end) : "\\",
        control.substring(macro ? end : 0).strip());
  }

  boolean isText() {
    return macro.isEmpty();
  }

  /** The arguments: words, or what stands in double quotes, where two of them are one. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    int at = 0;
    while (at < rest.length()) {
      if (Character.isWhitespace(rest.charAt(at))) {
        at++;
        continue;
      }
      boolean quoted = rest.charAt(at) == '"';
      StringBuilder argument = new StringBuilder();
      at = quoted ? quoted(at + 1, argument) : word(at, argument);
      arguments.add(argument.toString());
    }
    return arguments;
  }

  /** An argument, or nothing where there are fewer. */
  String argument(int index) {
    List<String> arguments = arguments();
    return index < arguments.size() ? arguments.get(index) : "";
  }

  private int quoted(int from, StringBuilder argument) {
    int at = from;
    while (at < rest.length()) {
      char c = rest.charAt(at);
      if (c == '"' && at + 1 < rest.length() && rest.charAt(at + 1) == '"') {
        at++;
      } else if (c == '"') {
        return at + 1;
      }
      argument.append(c);
      at++;
    }
    return at;
  }

  private int word(int from, StringBuilder argument) {
    int at = from;
    while (at < rest.length() && !Character.isWhitespace(rest.charAt(at))) {
      // An escaped space is part of the word
      if (rest.charAt(at) == '\\' && at + 1 < rest.length()) {
        argument.append(rest.charAt(at++));
      }
      argument.append(rest.charAt(at++));
    }
    return at;
  }
}
