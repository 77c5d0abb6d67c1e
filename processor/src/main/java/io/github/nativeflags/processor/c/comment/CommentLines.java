package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of comments without their marks, frames and rulers; indentation is kept. */
final class CommentLines {
  private static final Pattern OPENING =
      Pattern.compile("^/(?:\\*[*!]*|/[/!]*)(?:<|\\s<(?=\\s+[A-Za-z]))?");
  private static final Pattern STARS = Pattern.compile("^\\s*\\*+(?!/)");
  private static final int TAB = 8;

  private CommentLines() {}

  /** The lines of comments that belong together, blank ones where a new paragraph starts. */
  static List<String> of(List<Token.Comment> comments) {
    List<String> lines = new ArrayList<>();
    Token.Comment last = null;
    for (Token.Comment comment : comments) {
      if (last != null && !continues(last, comment)) {
        lines.add("");
      }
      lines.addAll(isBlock(comment) ? block(comment.text()) : List.of(line(comment.text())));
      last = comment;
    }
    return lines;
  }

  /** Whether two comments of one line each make one text. */
  private static boolean continues(Token.Comment first, Token.Comment second) {
    boolean oneLine = first.line() == first.lastLine() && second.line() == second.lastLine();
    return (oneLine || !isBlock(first) && !isBlock(second))
        && second.line() <= first.lastLine() + 1;
  }

  private static boolean isBlock(Token.Comment comment) {
    return comment.text().startsWith("/*");
  }

  private static String line(String comment) {
    String text = OPENING.matcher(comment.replace("\n", " ")).replaceFirst("");
    return undecorated(text.startsWith(" ") ? text.substring(1) : text).stripTrailing();
  }

  private static List<String> block(String comment) {
    int from = end(OPENING, comment);
    int to = comment.endsWith("*/") ? comment.length() - 2 : comment.length();
    boolean framed = comment.startsWith("/***");
    while (to > from && comment.charAt(to - 1) == '*') {
      to--;
    }
    List<String> raw = from < to ? comment.substring(from, to).lines().toList() : List.of();
    boolean starred =
        raw.stream()
            .skip(1)
            .filter(l -> !l.isBlank())
            .findFirst()
            .filter(CommentLines::isStarred)
            .isPresent();
    List<String> lines = new ArrayList<>();
    for (int i = 1; i < raw.size(); i++) {
      String line = starred ? raw.get(i).substring(end(STARS, raw.get(i))) : raw.get(i);
      lines.add(undecorated(untabbed(framed ? withoutEdge(line) : line)).stripTrailing());
    }
    dedent(lines);
    if (!raw.isEmpty()) {
      lines.add(0, undecorated(raw.get(0)).strip());
    }
    return lines;
  }

  private static boolean isStarred(String line) {
    return STARS.matcher(line).find();
  }

  private static int end(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.end() : 0;
  }

  /** A line of a frame without its right edge. */
  private static String withoutEdge(String line) {
    String text = line.stripTrailing();
    int to = text.length();
    while (to > 0 && text.charAt(to - 1) == '*') {
      to--;
    }
    return to == 0 || Character.isWhitespace(text.charAt(to - 1)) ? text.substring(0, to) : line;
  }

  private static String untabbed(String line) {
    int at = 0;
    int column = 0;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      column = line.charAt(at) == '\t' ? (column / TAB + 1) * TAB : column + 1;
      at++;
    }
    return " ".repeat(column) + line.substring(at);
  }

  private static void dedent(List<String> lines) {
    int least = Integer.MAX_VALUE;
    for (String line : lines) {
      if (!line.isBlank()) {
        least = Math.min(least, indent(line));
      }
    }
    int common = least;
    lines.replaceAll(l -> l.isBlank() ? "" : l.substring(common));
  }

  static int indent(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** A line without the rulers on its left and right: {@code ---- Modes ----}. */
  private static String undecorated(String line) {
    if (line.isBlank()) {
      return "";
    }
    int indent = indent(line);
    int from = indent;
    int to = line.stripTrailing().length();
    while (from < to && isRuler(line.charAt(from))) {
      from++;
    }
    if (from == to) {
      // A ruler from edge to edge; a sign or two may mean something, and three tildes fence code
      return to - indent > 2 && !line.strip().equals("~~~") ? "" : line;
    }
    boolean left = isDecoration(from - indent, line.charAt(from));
    int last = to;
    while (last > from && isRuler(line.charAt(last - 1))) {
      last--;
    }
    boolean right = to - last > 3 || to - last > 1 && line.charAt(last - 1) == ' ';
    boolean fence = line.startsWith("~~~", indent);
    return fence || !left && !right
        ? line
        : " ".repeat(indent) + line.substring(left ? from : indent, right ? last : to).strip();
  }

  private static boolean isDecoration(int length, char next) {
    return length > 3 || length > 1 && Character.isWhitespace(next);
  }

  private static boolean isRuler(char c) {
    return "-=*_#~".indexOf(c) >= 0;
  }
}
