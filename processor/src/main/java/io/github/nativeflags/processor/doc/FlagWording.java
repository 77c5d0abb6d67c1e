package io.github.nativeflags.processor.doc;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which a text says whether constants can be combined.
 *
 * @param flags whether it says that they can
 * @param words as written
 * @param at where they begin in the text
 */
public record FlagWording(boolean flags, String words, int at) {
  // A look at the first letter spares most of a page the alternatives
  private static final Pattern COMBINED =
      Pattern.compile(
          "(?i)(?=[bcimo])(?:bitwise[ -]or\\b|\\bbitwise combination|\\bbit ?flags?\\b|\\bbit ?fields? of\\b"
              + "|\\bcan (?:also )?be (?:freely )?(?:combined|or'?e?d)\\b|\\bmay be (?:combined|or'?e?d)\\b"
              + "|\\b(?:can|may) be (?:added|set|used) together\\b"
              + "|\\bor (?:them|these|the (?:values|constants)|any of (?:them|these)) together\\b"
              + "|\\bbit ?masks?\\b|\\bor-ed\\b|\\bor['\u2019]e?d\\b|\\bis a bit ?field\\b"
              + "|\\bcombination of(?=[\\w\\s]{0,40}?"
              + "\\b(?:flag|value|constant|bit|option|member|enumerat|element|follow|these)))");

  /** What turns the words that follow into their opposite, in the same clause. */
  private static final Pattern NOT =
      Pattern.compile(
          "(?i)\\b(?:not?|never|cannot|can't|isn't|aren't|don't|without|rather than|instead of)\\b"
              + "[^.;:!?]{0,30}$");

  private static final Pattern EXCLUSIVE =
      Pattern.compile(
          "(?i)(?:\\b(?:values|constants|they|these|members) can(?:not| not|'t) be"
              + " (?:combined|or'?e?d)\\b(?! with)"
              + "|(?:\\b(?:the|all|its)|(?:^|[.:;] )these)(?: values| constants| members)?"
              + " are mutually exclusive\\b"
              + "|\\bnot (?:a |an )?(?:bit ?masks?|bit ?fields?|bit ?flags?|flags?|bits)\\b)");

  /** Weaker: {@code Flags for ImGui::Begin()}, {@code log flags}, {@code a set of options}. */
  private static final Pattern FLAGS = Pattern.compile("(?i)\\bflags\\b");

  /** The first such words. */
  public static Optional<FlagWording> in(String text) {
    Matcher combined = COMBINED.matcher(text);
    while (combined.find()) {
      String before = text.substring(Math.max(0, combined.start() - 60), combined.start());
      if (!NOT.matcher(before).find()) {
        return Optional.of(new FlagWording(true, combined.group(), combined.start()));
      }
    }
    return first(EXCLUSIVE, text, false);
  }

  /** The word "flags" alone, which may also be said of what has them. */
  public static Optional<FlagWording> weaklyIn(String text) {
    return first(FLAGS, text, true)
        .filter(w -> !NOT.matcher(text.substring(Math.max(0, w.at() - 60), w.at())).find());
  }

  private static Optional<FlagWording> first(Pattern pattern, String text, boolean flags) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? Optional.of(new FlagWording(flags, matcher.group(), matcher.start()))
        : Optional.empty();
  }
}
