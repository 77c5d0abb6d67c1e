package io.github.nativeflags.processor.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Names meant by patterns: {@code *} stands for any characters, {@code ?} for one, and a pattern
 * after {@code !} excludes what it matches, wherever it stands among the others.
 */
public final class NamePatterns {
  private final List<String> wanted;
  private final List<Pattern> patterns;
  private final List<Pattern> excluded;

  /** The names that the patterns mean. */
  public NamePatterns(List<String> patterns) {
    this.wanted = patterns.stream().filter(p -> !p.startsWith("!")).toList();
    this.patterns = wanted.stream().map(NamePatterns::compiled).toList();
    this.excluded =
        patterns.stream()
            .filter(p -> p.startsWith("!"))
            .map(p -> compiled(p.substring(1)))
            .toList();
  }

  private static Pattern compiled(String glob) {
    StringBuilder regex = new StringBuilder();
    glob.chars()
        .forEach(
            c -> regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote("" + (char) c)));
    return Pattern.compile(regex.toString());
  }

  /** The patterns that do not exclude, in order. */
  public List<String> wanted() {
    return wanted;
  }

  /** Tells whether patterns mean all that there is, rather than certain names. */
  public static boolean meanAll(List<String> patterns) {
    return !patterns.isEmpty() && patterns.stream().allMatch(p -> p.matches("[*]+"));
  }

  /** Tells whether a pattern can mean several names. */
  public static boolean isGlob(String pattern) {
    return pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0;
  }

  /** Tells whether one pattern, given by its place among the wanted ones, means a name. */
  public boolean matches(int index, String name) {
    return patterns.get(index).matcher(name).matches()
        && excluded.stream().noneMatch(p -> p.matcher(name).matches());
  }

  /** Tells whether any of the patterns means a name. */
  public boolean matches(String name) {
    for (int i = 0; i < patterns.size(); i++) {
      if (matches(i, name)) {
        return true;
      }
    }
    return false;
  }
}
