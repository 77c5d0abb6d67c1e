package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.c.expression.Escapes;
import io.github.nativeflags.processor.c.expression.MachineModes;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Decorations;
import io.github.nativeflags.processor.c.token.FlagWords;
import io.github.nativeflags.processor.c.token.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attributes and other decorations, stepped over with what they say kept. */
final class Attributes {
  private static final Set<String> WITH_ARGUMENTS =
      Set.of("__attribute__", "__attribute", "__declspec", "alignas", "_Alignas");

  private static final Pattern GLIB_FLAGS =
      Pattern.compile("/\\*<(?:[^>]*[\\s,])?flags(?:\\s*=\\s*(\\d+))?(?:[\\s,][^>]*)?>\\s*\\*/");

  private static final CType CHARACTER = new CType("char32_t", 32, false);

  private final Cursor cursor;
  private Optional<KindMarker> kindMarker = Optional.empty();
  private Optional<String> deprecated = Optional.empty();
  private boolean packed;
  private OptionalInt mode = OptionalInt.empty();

  Attributes(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Those of a declaration so far, to which its parts add theirs. */
  Attributes(Attributes before) {
    cursor = before.cursor;
    kindMarker = before.kindMarker;
    deprecated = before.deprecated;
    packed = before.packed;
    mode = before.mode;
  }

  /** What in the text declares the kind of the enumeration. */
  Optional<KindMarker> kindMarker() {
    return kindMarker;
  }

  /** {@code /*< flags >*}{@code /}, which glib-mkenums reads within the braces or before them. */
  void note(List<Token.Comment> comments, Token at) {
    for (Token.Comment comment : comments) {
      Matcher mark = GLIB_FLAGS.matcher(comment.text());
      if (mark.matches()) {
        boolean flags = !"0".equals(mark.group(1));
        kindMarker =
            Optional.of(new KindMarker(flags, true, "the text says " + comment.text(), at.place()));
      }
    }
  }

  /** The message of {@code deprecated}, empty where it has none. */
  Optional<String> deprecated() {
    return deprecated;
  }

  /** Whether the type is to be as narrow as the values allow, as gcc does it. */
  boolean packed() {
    return packed;
  }

  /** How many bits the type is to have, where its machine mode says so. */
  OptionalInt mode() {
    return mode;
  }

  /** Steps over one attribute, if one comes next. */
  boolean take() {
    boolean call = WITH_ARGUMENTS.contains(cursor.peek().text()) && cursor.peek(1).is("(");
    if (!call && !cursor.isAt("[")) {
      return false;
    }
    if (call) {
      cursor.next();
    }
    takeBalanced();
    return true;
  }

  void takeAll() {
    while (take()) {
      continue;
    }
  }

  /** Steps over the use of a macro that is not known here, such as {@code AVAILABLE(10_4)}. */
  boolean takeCall() {
    if (!cursor.peek().isName() || !cursor.peek(1).is("(")) {
      return false;
    }
    cursor.next();
    note(-1);
    takeBalanced();
    return true;
  }

  /** Steps over a word that SDKs put after a constant's name, such as {@code FOO_DEPRECATED}. */
  boolean takeWord() {
    boolean decoration = Decorations.isWord(cursor.peek());
    if (decoration) {
      cursor.next();
      note(-1);
    }
    return decoration;
  }

  /** Steps over all that decorates a constant. */
  void takeDecorations() {
    while (take() || takeCall() || takeWord()) {
      continue;
    }
  }

  /** Keeps what the tokens from a position to the cursor say. */
  void noteFrom(int position) {
    for (int i = position - cursor.position(); i < 0; i++) {
      note(i);
    }
  }

  private void takeBalanced() {
    int start = cursor.position();
    cursor.skipBalanced();
    noteFrom(start);
  }

  /** Keeps what the word so many tokens ahead, or behind, says with what follows it. */
  void note(int ahead) {
    Token word = cursor.peek(ahead);
    String text = word.isName() ? word.text() : "";
    if (FlagWords.isMarker(word) || FlagWords.isValuesMarker(word) && kindMarker.isEmpty()) {
      boolean flags = FlagWords.isMarker(word);
      kindMarker = Optional.of(new KindMarker(flags, true, "the text says " + text, word.place()));
    } else if (text.equals("packed") || text.equals("__packed__")) {
      packed = true;
    } else if (text.equals("mode") || text.equals("__mode__")) {
      mode = MachineModes.bits(cursor.peek(ahead + 2).text());
    } else if (text.equals("deprecated")
        || text.equals("__deprecated__")
        || text.contains("DEPRECATED")) {
      int argument = cursor.peek(ahead + 1).is("(") ? ahead + 2 : ahead + 1;
      deprecated = Optional.of(message(argument));
    }
  }

  /** The text of adjacent strings (5.1.1.2: phase 6). */
  private String message(int from) {
    StringBuilder message = new StringBuilder();
    for (int i = from; cursor.peek(i).kind() == Token.Kind.STRING; i++) {
      Token string = cursor.peek(i);
      try {
        Escapes.units(string, CHARACTER).forEach(message::appendCodePoint);
      } catch (CFailure malformed) {
        message.append(string.text());
      }
    }
    return message.toString();
  }
}
