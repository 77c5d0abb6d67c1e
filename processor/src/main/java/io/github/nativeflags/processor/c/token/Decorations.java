package io.github.nativeflags.processor.c.token;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that SDKs put beside a name by macros of headers that are seldom given along, such as
 * {@code FOO_DEPRECATED} behind a constant or GLib's {@code GLIB_AVAILABLE_TYPE_IN_2_60} behind a
 * type's name.
 */
public final class Decorations {
  private static final Pattern WORD =
      Pattern.compile(
          ".*(DEPRECATED|AVAILABLE|AVAILABILITY|UNUSED|ENUM_ATTR|OBSOLETE|EXPERIMENTAL|PACKED).*");

  /** As a macro is written. */
  private static final Pattern LOUD = Pattern.compile("[A-Z0-9_$]+");

  private Decorations() {}

  public static boolean isWord(Token token) {
    return token.isName() && WORD.matcher(token.text()).matches();
  }

  /** Whether a word is written as a macro is: in capitals. */
  public static boolean isLoud(Token token) {
    return token.isName() && LOUD.matcher(token.text()).matches();
  }

  /**
   * Which of the words side by side a declaration may declare, where the others are macros that are
   * not defined: no decoration, and if possible no word in capitals.
   */
  public static List<Token> names(List<Token> words) {
    List<Token> own = words.stream().filter(w -> !FlagWords.isMarker(w)).toList();
    List<Token> plain = own.stream().filter(w -> !isWord(w)).toList();
    List<Token> quiet = plain.stream().filter(w -> !isLoud(w)).toList();
    return quiet.isEmpty() ? plain.isEmpty() ? own : plain : quiet;
  }
}
