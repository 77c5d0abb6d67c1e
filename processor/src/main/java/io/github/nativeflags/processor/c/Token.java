package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.problem.Place;
import java.util.List;

/** A preprocessing token (C17 6.4), with the comments before it. */
record Token(
    Kind kind,
    String text,
    CSource source,
    int offset,
    int line,
    boolean lineStart,
    boolean spaced,
    List<Comment> comments,
    Hidden hidden) {

  /** A kind of token. */
  enum Kind {
    NAME,
    NUMBER,
    CHARACTER,
    STRING,
    MARK,
    END
  }

  /** A comment as written, with the lines it takes. */
  record Comment(String text, int line, int lastLine, boolean trailing) {}

  /** The macros a token came out of; they are not expanded in it again (C17 6.10.3.4). */
  record Hidden(String name, Hidden rest) {
    static boolean contains(Hidden set, String name) {
      for (Hidden h = set; h != null; h = h.rest) {
        if (h.name.equals(name)) {
          return true;
        }
      }
      return false;
    }
  }

  boolean is(String wanted) {
    return text.equals(wanted) && (kind == Kind.MARK || kind == Kind.NAME);
  }

  boolean isName() {
    return kind == Kind.NAME;
  }

  Place place() {
    return source.place(offset);
  }

  String shown() {
    return kind == Kind.END ? "the end of the text" : text;
  }

  Token withHidden(Hidden set) {
    return new Token(kind, text, source, offset, line, lineStart, spaced, comments, set);
  }

  Token withComments(List<Comment> before) {
    return new Token(kind, text, source, offset, line, lineStart, spaced, before, hidden);
  }

  /** The same token as part of an expansion: no directive starts there. */
  Token inside(boolean space) {
    return new Token(kind, text, source, offset, line, false, space, comments, hidden);
  }

  /** A token made by {@code #} or {@code ##} from this one. */
  Token made(Kind newKind, String newText) {
    return new Token(newKind, newText, source, offset, line, false, spaced, comments, hidden);
  }
}
