package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** C text as preprocessing tokens: translation phases 1 to 3 (C17 5.1.1.2). */
final class Scanner {
  private static final List<String> MARKS =
      List.of(
          "...", "<<=", ">>=", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||",
          "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "##", "::");

  private final CSource source;
  private final Problems problems;
  private final StringBuilder text = new StringBuilder();
  private final int[] offsets;
  private final List<Token> tokens = new ArrayList<>();
  private List<Token.Comment> comments = new ArrayList<>();
  private int at;
  private int countedTo;
  private int line = 1;
  private int lastTokenLine;
  private boolean lineStart = true;
  private boolean spaced;

  private Scanner(CSource source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.offsets = new int[source.text().length() + 1];
    spliceLines(source.text());
  }

  static List<Token> scan(CSource source, Problems problems) {
    return new Scanner(source, problems).run();
  }

  /**
   * Phase 2: a backslash at the end of a line joins it to the next; as gcc, blanks may follow it.
   */
  private void spliceLines(String raw) {
    int i = 0;
    while (i < raw.length()) {
      if (raw.charAt(i) == '\\') {
        int end = i + 1;
        while (end < raw.length() && " \t\r".indexOf(raw.charAt(end)) >= 0) {
          end++;
        }
        if (end < raw.length() && raw.charAt(end) == '\n') {
          i = end + 1;
          continue;
        }
      }
      offsets[text.length()] = i;
      text.append(raw.charAt(i++));
    }
    offsets[text.length()] = raw.length();
  }

  private List<Token> run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        lineStart = true;
        at++;
      } else if (isSpace(c)) {
        spaced = true;
        at++;
      } else if (c == '/' && (peek(1) == '/' || peek(1) == '*')) {
        comment();
      } else {
        token(c);
      }
    }
    add(Token.Kind.END, at);
    return tokens;
  }

  /** White space, with the typographic spaces and byte order marks that pages bring along. */
  private static boolean isSpace(char c) {
    return c <= ' '
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F')
        || c == '\u2060'
        || c == '\u0085';
  }

  private void comment() {
    int start = at;
    if (peek(1) == '/') {
      int end = text.indexOf("\n", at);
      at = end < 0 ? text.length() : end;
    } else {
      int end = text.indexOf("*/", at + 2);
      if (end < 0) {
        problems.add(Problem.at(source.place(offsets[at]), ProblemKind.UNTERMINATED, "comment"));
      }
      at = end < 0 ? text.length() : end + 2;
    }
    int first = lineOf(start);
    String said = text.substring(start, at);
    comments.add(new Token.Comment(said, first, lineOf(at), first == lastTokenLine));
    spaced = true;
  }

  private void token(char c) {
    int start = at;
    if (isNameStart(c)) {
      at = nameEnd(at);
      int quote = at;
      String word = text.substring(start, at);
      // 6.4.4.4, 6.4.5: encoding prefixes
      if (peek(0) == '\'' && List.of("L", "u", "U", "u8").contains(word)) {
        quoted(quote);
        add(Token.Kind.CHARACTER, start);
      } else if (peek(0) == '"' && List.of("R", "LR", "uR", "UR", "u8R").contains(word)) {
        rawString();
        add(Token.Kind.STRING, start);
      } else if (peek(0) == '"' && List.of("L", "u", "U", "u8").contains(word)) {
        quoted(quote);
        add(Token.Kind.STRING, start);
      } else {
        add(Token.Kind.NAME, start);
      }
    } else if (isDigit(c) || (c == '.' && isDigit(peek(1)))) {
      number();
      add(Token.Kind.NUMBER, start);
    } else if (c == '"' || c == '\'') {
      quoted(at);
      add(c == '"' ? Token.Kind.STRING : Token.Kind.CHARACTER, start);
    } else {
      String mark = MARKS.stream().filter(m -> startsWith(m)).findFirst().orElse(String.valueOf(c));
      at += mark.length();
      add(Token.Kind.MARK, start);
    }
  }

  /** A preprocessing number (6.4.8), with the digit separators of C23 and C++14. */
  private void number() {
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean exponent = (c == '+' || c == '-') && "eEpP".indexOf(text.charAt(at - 1)) >= 0;
      boolean hex = exponent && isHexNumber();
      boolean separator = c == '\'' && Character.isLetterOrDigit(peek(1));
      if (!isNamePart(c) && c != '.' && !separator && (!exponent || hex)) {
        return;
      }
      at++;
    }
  }

  /** {@code 0xE+1}: strictly one preprocessing number, and an error; no one ever means that. */
  private boolean isHexNumber() {
    int start = at;
    while (start > 0 && isNamePart(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, at).matches("0[xX][0-9a-fA-F]*[eE]");
  }

  private void quoted(int quote) {
    char close = text.charAt(quote);
    for (at = quote + 1; at < text.length() && text.charAt(at) != '\n'; at++) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.charAt(at) == close) {
        at++;
        return;
      }
    }
    at = Math.min(at, text.length());
    // An apostrophe in the words of #error or in skipped text is no error; 6.4 leaves it undefined.
  }

  private void rawString() {
    int open = text.indexOf("(", at);
    String delimiter = open < 0 ? "" : ")" + text.substring(at + 1, open) + "\"";
    int end = open < 0 ? -1 : text.indexOf(delimiter, open);
    at = end < 0 ? text.length() : end + delimiter.length();
  }

  private void add(Token.Kind kind, int start) {
    int tokenLine = lineOf(start);
    tokens.add(
        new Token(
            kind,
            text.substring(start, at),
            source,
            offsets[start],
            tokenLine,
            lineStart,
            spaced,
            List.copyOf(comments),
            null));
    lastTokenLine = lineOf(at);
    comments = new ArrayList<>();
    lineStart = false;
    spaced = false;
  }

  private int lineOf(int position) {
    int raw = offsets[position];
    for (; countedTo < raw; countedTo++) {
      if (source.text().charAt(countedTo) == '\n') {
        line++;
      }
    }
    return line;
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean startsWith(String mark) {
    return text.length() - at >= mark.length()
        && text.charAt(at) == mark.charAt(0)
        && text.substring(at, at + mark.length()).equals(mark);
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** As gcc, {@code $} is a letter. */
  private static boolean isNameStart(char c) {
    return c == '_' || c == '$' || Character.isLetter(c) || Character.isSurrogate(c);
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || Character.isDigit(c);
  }
}
