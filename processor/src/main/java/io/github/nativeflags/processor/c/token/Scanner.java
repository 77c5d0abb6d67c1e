package io.github.nativeflags.processor.c.token;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** C text as preprocessing tokens: translation phase 3 (C17 5.1.1.2). */
public final class Scanner {
  private static final List<String> MARKS =
      List.of(
          "...", "<<=", ">>=", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||",
          "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "##", "::", "<:", ":>", "<%", "%>", "%:");

  /** 6.4.6p3: other spellings of the same marks. */
  private static final Map<String, String> DIGRAPHS =
      Map.of("<:", "[", ":>", "]", "<%", "{", "%>", "}", "%:", "#");

  /** One string for all marks of one character: most tokens are such. */
  private static final List<String> SINGLE =
      IntStream.range(0, 128).mapToObj(Character::toString).toList();

  /** What is shown of a line. */
  private static final int LONGEST = 60;

  private static final Set<String> PREFIXES = Set.of("L", "u", "U", "u8");
  private static final Set<String> RAW_PREFIXES = Set.of("R", "LR", "uR", "UR", "u8R");

  private final SourceText source;
  private final Problems problems;
  private final SplicedText spliced;
  private final String text;
  private final RawStrings rawStrings;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Token.Comment> comments = new ArrayList<>();
  private int at;
  private int lastTokenLine;
  private boolean lineStart = true;
  private boolean spaced;

  private Scanner(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.spliced = SplicedText.of(source.text());
    this.text = spliced.text();
    this.rawStrings = new RawStrings(text);
  }

  /** The tokens, with one of kind END after the last. */
  public static List<Token> scan(SourceText source, Problems problems) {
    return new Scanner(source, problems).run();
  }

  private List<Token> run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        lineStart = true;
        spaced = true;
        at++;
      } else if (CCharacters.isSpace(c)) {
        spaced = true;
        at++;
      } else if (c == '/' && (peek(1) == '/' || peek(1) == '*')) {
        comment();
      } else {
        token(c);
      }
    }
    lineStart = true;
    add(Token.Kind.END, at);
    return tokens;
  }

  private void comment() {
    int start = at;
    int end = peek(1) == '/' ? text.indexOf('\n', at) : text.indexOf("*/", at + 2);
    if (peek(1) == '*') {
      if (end < 0) {
        problems.add(
            Problem.at(source.place(spliced.offset(at)), ProblemKind.UNTERMINATED, "comment"));
      }
      end = end < 0 ? end : end + 2;
    }
    at = end < 0 ? text.length() : end;
    if (text.charAt(start + 1) == '/') {
      tellOfContinued(start);
    }
    int first = lineOf(start);
    comments.add(
        new Token.Comment(
            text.substring(start, at),
            first,
            lineOf(at),
            source.column(spliced.offset(start)),
            first == lastTokenLine));
    spaced = true;
  }

  /**
   * 5.1.1.2: lines are joined before comments are seen. Mostly no one means it: a drawing ends the
   * line, or the second byte of a character in Shift-JIS.
   */
  private void tellOfContinued(int start) {
    for (int join : spliced.joins(start, at)) {
      int end = text.indexOf('\n', join);
      String next = text.substring(join, end < 0 ? text.length() : end).strip();
      if (!next.isEmpty() && !next.startsWith("//")) {
        String shown = next.length() > LONGEST ? next.substring(0, LONGEST) + "..." : next;
        problems.add(
            Problem.at(source.place(spliced.offset(start)), ProblemKind.CONTINUED_COMMENT, shown));
        return;
      }
    }
  }

  private void token(char c) {
    int start = at;
    if (CCharacters.isNameStart(c) || universal() > 0) {
      Token.Kind kind = name(start);
      String spelling = text.substring(start, at);
      add(kind, kind == Token.Kind.NAME ? UniversalNames.decoded(spelling) : spelling, start);
    } else if (CCharacters.isDigit(c) || c == '.' && CCharacters.isDigit(peek(1))) {
      number();
      add(Token.Kind.NUMBER, start);
    } else if (c == '"' || c == '\'') {
      quoted();
      add(c == '"' ? Token.Kind.STRING : Token.Kind.CHARACTER, start);
    } else {
      String mark = c < SINGLE.size() ? SINGLE.get(c) : String.valueOf(c);
      for (String longer : MARKS) {
        if (longer.charAt(0) == c && text.startsWith(longer, at) && !isOutermost(longer)) {
          mark = longer;
          break;
        }
      }
      at += mark.length();
      add(Token.Kind.MARK, DIGRAPHS.getOrDefault(mark, mark), start);
    }
  }

  /** A name, or the character constant or string that it prefixes (6.4.4.4, 6.4.5). */
  private Token.Kind name(int start) {
    while (at < text.length() && (CCharacters.isNamePart(text.charAt(at)) || universal() > 0)) {
      at += Math.max(1, universal());
    }
    char quote = peek(0);
    if (quote != '\'' && quote != '"') {
      return Token.Kind.NAME;
    }
    String word = text.substring(start, at);
    boolean raw = quote == '"' && RAW_PREFIXES.contains(word);
    Optional<Integer> end = raw ? rawStrings.end(at) : Optional.empty();
    if (end.isPresent()) {
      at = end.get();
      return Token.Kind.STRING;
    } else if (PREFIXES.contains(word)) {
      quoted();
      return quote == '"' ? Token.Kind.STRING : Token.Kind.CHARACTER;
    }
    return Token.Kind.NAME;
  }

  /** A preprocessing number (6.4.8), with the digit separators of C23 and C++14. */
  private void number() {
    int start = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean sign = c == '+' || c == '-';
      boolean separator = c == '\'' && Character.isLetterOrDigit(peek(1));
      if (sign ? !isExponent(start) : !CCharacters.isNamePart(c) && c != '.' && !separator) {
        return;
      }
      at++;
    }
  }

  /**
   * Whether a sign continues the number. {@code 0xE+1} would strictly be one number, and an error;
   * no one ever means that.
   */
  private boolean isExponent(int start) {
    char before = Character.toLowerCase(text.charAt(at - 1));
    boolean hex =
        at - start > 1 && text.charAt(start) == '0' && (text.charAt(start + 1) | 0x20) == 'x';
    return hex ? before == 'p' : before == 'e';
  }

  /**
   * To the closing quote, or to the end of the line: an apostrophe in the words of {@code #error}
   * or in skipped text opens nothing (6.4p3 leaves it undefined).
   */
  private void quoted() {
    char close = text.charAt(at);
    for (at++; at < text.length() && text.charAt(at) != '\n'; at++) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.charAt(at) == close) {
        at++;
        return;
      }
    }
    at = Math.min(at, text.length());
  }

  private void add(Token.Kind kind, int start) {
    add(kind, text.substring(start, at), start);
  }

  private void add(Token.Kind kind, String spelling, int start) {
    tokens.add(
        new Token(
            kind,
            spelling,
            source,
            spliced.offset(start),
            lineOf(start),
            lineStart,
            spaced,
            List.copyOf(comments),
            Token.Hidden.NONE,
            Optional.empty()));
    lastTokenLine = lineOf(at);
    comments.clear();
    lineStart = false;
    spaced = false;
  }

  private int lineOf(int position) {
    return source.line(spliced.offset(position));
  }

  /** C++20 5.4p3.2: {@code <::} is no bracket, unless more of the kind follows. */
  private boolean isOutermost(String mark) {
    return mark.equals("<:") && peek(2) == ':' && peek(3) != ':' && peek(3) != '>';
  }

  private int universal() {
    return text.charAt(at) == '\\' ? UniversalNames.length(text, at) : 0;
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }
}
