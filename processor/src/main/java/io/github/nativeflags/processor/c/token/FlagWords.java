package io.github.nativeflags.processor.c.token;

import java.util.Set;

/** Words of SDKs by which a text says that an enumeration is a set of flags, or its type. */
public final class FlagWords {
  /** {@code NS_ENUM(type, name) { ... }}: macros that declare an enumeration of a type. */
  private static final Set<String> SIZED =
      Set.of(
          "NS_ENUM",
          "NS_OPTIONS",
          "NS_CLOSED_ENUM",
          "NS_ERROR_ENUM",
          "CF_ENUM",
          "CF_OPTIONS",
          "CF_CLOSED_ENUM");

  /** Of those, the one whose first argument is an error's domain: its type is NSInteger. */
  private static final String OF_ERRORS = "NS_ERROR_ENUM";

  /** Calls beside the declaration, with its name as argument. */
  private static final Set<String> CALLS =
      Set.of("DEFINE_ENUM_FLAG_OPERATORS", "Q_DECLARE_OPERATORS_FOR_FLAGS");

  private static final Set<String> MARKERS =
      Set.of(
          "flag_enum",
          "__flag_enum__",
          "G_GNUC_FLAG_ENUM",
          "_Enum_is_bitflag_",
          "NS_OPTIONS",
          "CF_OPTIONS");

  private FlagWords() {}

  public static boolean isSized(Token token) {
    return token.isName() && SIZED.contains(token.text());
  }

  public static boolean isOfErrors(Token token) {
    return token.is(OF_ERRORS);
  }

  public static boolean isCall(Token token) {
    return token.isName() && CALLS.contains(token.text());
  }

  public static boolean isMarker(Token token) {
    return token.isName() && MARKERS.contains(token.text());
  }

  /** Whether a name keeps its meaning where a text defines it as a macro for its own compiler. */
  public static boolean isWord(String name) {
    return SIZED.contains(name) || CALLS.contains(name) || MARKERS.contains(name);
  }
}
