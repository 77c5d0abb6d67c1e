package io.github.nativeflags.processor.c.token;

import io.github.nativeflags.processor.text.Place;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A preprocessing token (C17 6.4).
 *
 * @param kind its kind
 * @param text its spelling
 * @param source the text it was scanned from
 * @param offset where in that text
 * @param line the line there
 * @param lineStart whether it is the first of its line
 * @param spaced whether white space or a comment stands before it
 * @param comments the comments before it
 * @param hidden the macros it came out of
 * @param use the use of a macro in the text that it came out of
 */
public record Token(
    Kind kind,
    String text,
    SourceText source,
    int offset,
    int line,
    boolean lineStart,
    boolean spaced,
    List<Comment> comments,
    Hidden hidden,
    Optional<Token> use) {

  /** A kind of token. */
  public enum Kind {
    NAME,
    NUMBER,
    CHARACTER,
    STRING,
    MARK,
    END
  }

  /**
   * A comment as written.
   *
   * @param text the comment with its marks
   * @param line its first line
   * @param lastLine its last line
   * @param column the column it starts in
   * @param trailing whether a token stands before it on its first line
   */
  public record Comment(String text, int line, int lastLine, int column, boolean trailing) {}

  /** Names of macros; a token is not expanded by one it came out of (C17 6.10.3.4p2). */
  public record Hidden(String name, int count, Optional<Hidden> rest) {
    public static final Hidden NONE = new Hidden("", 0, Optional.empty());

    public boolean contains(String wanted) {
      for (Hidden h = this; h != NONE; h = h.rest.orElse(NONE)) {
        if (h.name.equals(wanted)) {
          return true;
        }
      }
      return false;
    }

    public Hidden with(String added) {
      return contains(added) ? this : new Hidden(added, count + 1, Optional.of(this));
    }

    public Hidden with(Hidden others) {
      // Those of an argument are mostly the older ones of the use
      for (Hidden h = this; h.count >= others.count; h = h.rest.orElse(NONE)) {
        if (h == others) {
          return this;
        }
      }
      Hidden all = this;
      for (Hidden h = others; h != NONE; h = h.rest.orElse(NONE)) {
        all = all.with(h.name);
      }
      return all;
    }

    public Hidden both(Hidden other) {
      if (this == other) {
        return this;
      }
      Hidden common = NONE;
      for (Hidden h = this; h != NONE; h = h.rest.orElse(NONE)) {
        common = other.contains(h.name) ? common.with(h.name) : common;
      }
      return common;
    }
  }

  public boolean is(String wanted) {
    return text.equals(wanted) && (kind == Kind.MARK || kind == Kind.NAME);
  }

  public boolean isName() {
    return kind == Kind.NAME;
  }

  public boolean isEnd() {
    return kind == Kind.END;
  }

  /** Where it stands in the text: for a token out of a macro, where that macro is used. */
  public Place place() {
    Token shown = use.orElse(this);
    return shown.source.place(shown.offset);
  }

  /** Where the definition of a macro writes it, if it came out of one. */
  public Optional<Place> definition() {
    return use.map(u -> source.place(offset));
  }

  String shown() {
    return kind == Kind.END ? "the end of the text" : kind == Kind.MARK ? "'" + text + "'" : text;
  }

  public Token withComments(List<Comment> before) {
    return before.equals(comments)
        ? this
        : new Token(
            kind, text, source, offset, line, lineStart, spaced, List.copyOf(before), hidden, use);
  }

  /** The same token with or without white space before it. */
  public Token spacedAs(boolean space) {
    return space == spaced
        ? this
        : new Token(kind, text, source, offset, line, lineStart, space, comments, hidden, use);
  }

  /** The same token as part of the expansion of a use; no directive starts there. */
  public Token expanded(Token from, boolean space, Hidden macros, List<Comment> before) {
    return new Token(
        kind,
        text,
        source,
        offset,
        line,
        false,
        space,
        before,
        macros,
        Optional.of(from.use.orElse(from)));
  }

  /** A token made by {@code #} or {@code ##}, or in place of {@code defined}. */
  public Token made(Kind newKind, String newText) {
    return new Token(newKind, newText, source, offset, line, false, spaced, comments, hidden, use);
  }
}
