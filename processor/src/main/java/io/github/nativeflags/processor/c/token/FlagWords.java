package io.github.nativeflags.processor.c.token;

import java.util.Set;
import java.util.regex.Pattern;

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
      Set.of(
          "DEFINE_ENUM_FLAG_OPERATORS",
          "Q_DECLARE_FLAGS",
          "Q_DECLARE_OPERATORS_FOR_FLAGS",
          "Q_FLAG",
          "Q_FLAGS",
          "Q_FLAG_NS",
          "G_DEFINE_FLAGS_TYPE",
          "ENUM_CLASS_FLAGS",
          "LLVM_DECLARE_ENUM_AS_BITMASK",
          "_BITMASK_OPS");

  /**
   * The same by habit, such as Mozilla's {@code MOZ_MAKE_ENUM_CLASS_BITWISE_OPERATORS}, Skia's
   * {@code GR_MAKE_BITFIELD_CLASS_OPS} and O3DE's {@code AZ_DEFINE_ENUM_BITWISE_OPERATORS}.
   */
  private static final Pattern CALL_HABIT =
      Pattern.compile(
          "[A-Z0-9_]*(?:FLAGS?|BITFLAGS?|BIT_?MASKS?|BITFIELD|BITWISE)_(?:[A-Z]+_)*(?:OPERATORS|OPS)"
              + "|[A-Z0-9_]*OPERATORS_FOR_(?:FLAGS?|BIT_?MASKS?)");

  /** {@code QFlags<T>}, Vulkan's {@code Flags<T>}, {@code EnableBitMaskOperators<T>}. */
  private static final Pattern TEMPLATE =
      Pattern.compile("(?i)\\w*(?:flags|bit_?flag|bit_?mask|bit_?field|bitwise)\\w*");

  /** What names the macros by which libraries make enumerations. */
  private static final Pattern MAKES = Pattern.compile("\\w*(?:ENUM|OPTIONS|FLAGS)\\w*");

  private static final Set<String> MARKERS =
      Set.of(
          "flag_enum",
          "__flag_enum__",
          "G_GNUC_FLAG_ENUM",
          "CF_FLAG_ENUM",
          "_Enum_is_bitflag_",
          "NS_OPTIONS",
          "CF_OPTIONS",
          "Bitflags");

  /** Of Apple's macros, those that say that it is not a set of flags: Swift follows them. */
  private static final Set<String> VALUES =
      Set.of("NS_ENUM", "NS_CLOSED_ENUM", "NS_ERROR_ENUM", "CF_ENUM", "CF_CLOSED_ENUM");

  private FlagWords() {}

  public static boolean isSized(Token token) {
    return token.isName() && SIZED.contains(token.text());
  }

  public static boolean isOfErrors(Token token) {
    return token.is(OF_ERRORS);
  }

  public static boolean isCall(Token token) {
    return token.isName()
        && (CALLS.contains(token.text()) || CALL_HABIT.matcher(token.text()).matches());
  }

  /** Whether a template of this name takes enumerations of flags. */
  public static boolean isTemplate(Token token) {
    return token.isName() && TEMPLATE.matcher(token.text()).matches();
  }

  /** Whether a macro of this name may make an enumeration of what follows it in braces. */
  public static boolean mayMake(Token token) {
    return token.isName() && MAKES.matcher(token.text()).matches();
  }

  public static boolean isMarker(Token token) {
    return token.isName() && MARKERS.contains(token.text());
  }

  /** Whether a word says that an enumeration is a list of values. */
  public static boolean isValuesMarker(Token token) {
    return token.isName() && VALUES.contains(token.text());
  }

  /** Whether a name keeps its meaning where a text defines it as a macro for its own compiler. */
  public static boolean isWord(String name) {
    return SIZED.contains(name) || CALLS.contains(name) || MARKERS.contains(name);
  }
}
