package io.github.nativeflags.processor.page.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is to be explained: {@code NAME}, {@code NAME (value)}, {@code NAME = value}, {@code
 * NAME:value}, {@code NAME, NAME}.
 *
 * @param names the names
 * @param value the text of the value that is stated with them
 */
public record Term(List<String> names, Optional<String> value) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*+");
  private static final Pattern SCOPE = Pattern.compile("\\w++::");
  private static final Pattern NUMBER =
      Pattern.compile("[-+~]?(?:0[xX][0-9A-Fa-f]+|\\d+)[uUlL]*+(?![\\w.])");
  private static final Pattern MARKED = Pattern.compile("[(=:]\\s*(" + NUMBER + ")");

  /** Not what a parameter may be besides: {@code SDL_WINDOW_FULLSCREEN or 0}. */
  private static final Pattern TRAILING =
      Pattern.compile("(?<![,/|;&]|\\bor|\\band)\\s(" + NUMBER + ")$");

  /** SQLite's result codes: {@code (5) SQLITE_BUSY}. */
  private static final Pattern NUMBERED =
      Pattern.compile("\\((0|[1-9]\\d{0,9})\\)\\s*([A-Za-z]\\w*_\\w+)");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern BEFORE_VALUE = Pattern.compile("^[:=\\s]+");
  private static final Pattern AFTER_NAME = Pattern.compile("\\s*[(=:]|\\s+[\\d~-]");
  private static final Pattern BOOLEAN = Pattern.compile("TRUE|FALSE");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s,/|;&]+|\\b(?:or|and)\\b");

  private static final Pattern PUNCTUATION = Pattern.compile("[()\\[\\]:=.*`]");

  /** A word that only a programmer writes: with an underscore, a digit or inner capitals. */
  private static final Pattern CODED =
      Pattern.compile(
          "\\w*[_0-9]\\w*|[A-Z]{2,}|[a-z]+[A-Z]\\w*|[A-Z][a-z]+[A-Z]\\w*|[A-Z]{2,}[a-z]\\w*");

  /** Longer terms are sentences. */
  private static final int MAX_WORDS = 8;

  /** What explains no name. */
  public static final Term NONE = new Term(List.of(), Optional.empty());

  public Term {
    names = List.copyOf(names);
  }

  /** The head of a list entry, a cell or a paragraph; of no names where it is something else. */
  public static Term read(String text) {
    String term = SCOPE.matcher(text.replace('\u00A0', ' ').strip()).replaceAll("");
    Matcher before = NUMBERED.matcher(term);
    if (before.matches()) {
      return new Term(List.of(before.group(2)), Optional.of(before.group(1)));
    }
    Matcher name = NAME.matcher(term);
    if (!name.lookingAt()) {
      return NONE;
    }
    Optional<String> behind = behind(term.substring(name.end()));
    if (behind.isPresent()) {
      return new Term(List.of(name.group()), behind);
    }
    if (SPACES.split(term, MAX_WORDS + 2).length > MAX_WORDS) {
      return NONE;
    }
    Matcher value = MARKED.matcher(term);
    if (value.find(name.end())) {
      return new Term(names(term.substring(0, value.start())), Optional.of(value.group(1)));
    }
    List<String> names = names(term);
    value = TRAILING.matcher(term);
    boolean stated = value.find() && words(term.substring(0, value.start())).equals(names);
    return new Term(names, stated ? Optional.of(value.group(1)) : Optional.empty());
  }

  /** The value that is all that stands behind a name, such as {@code = 1 << 3}. */
  private static Optional<String> behind(String text) {
    return AFTER_NAME.matcher(text).lookingAt()
        ? StatedValue.in(text.strip()).filter(v -> v.matches(".*\\d.*"))
        : Optional.empty();
  }

  /** {@code NAME = value}, {@code NAME:value} or {@code NAME}: the value may be an expression. */
  public static Term ofField(String text) {
    String field =
        text.replace("\\", "").replace("*", "").replace("`", "").replace('\u00A0', ' ').strip();
    Matcher name = NAME.matcher(field);
    if (!name.lookingAt()) {
      return NONE;
    }
    String rest = field.substring(name.end()).strip();
    if (rest.startsWith(":") || rest.startsWith("=")) {
      String value = BEFORE_VALUE.matcher(rest).replaceFirst("");
      return new Term(
          List.of(name.group()), Optional.of(booleanAsNumber(value)).filter(v -> !v.isEmpty()));
    }
    return read(field);
  }

  /** Whether its name can be nothing but a programmer's. */
  public boolean isCoded() {
    return !names.isEmpty() && CODED.matcher(names.get(0)).matches();
  }

  /** C has no TRUE before a header defines it. */
  private static String booleanAsNumber(String value) {
    return BOOLEAN.matcher(value).matches() ? (value.equals("TRUE") ? "1" : "0") : value;
  }

  private static List<String> names(String text) {
    List<String> words = words(text);
    if (words.size() > 1 && !CODED.matcher(words.get(0)).matches()) {
      return List.of();
    }
    List<String> names = new ArrayList<>(words.stream().limit(1).toList());
    words.stream().skip(1).filter(w -> CODED.matcher(w).matches()).forEach(names::add);
    return names;
  }

  private static List<String> words(String text) {
    return SEPARATOR
        .splitAsStream(PUNCTUATION.matcher(text).replaceAll(" ").strip())
        .filter(word -> NAME.matcher(word).matches())
        .toList();
  }
}
