package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.doc.PlainText;
import io.github.nativeflags.processor.page.describe.Described;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The values that a block leaves out and the words about its constants give in terms of others.
 *
 * @param values them, in the order of the block
 */
record WordedValues(List<Value> values) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*+");

  /**
   * TASK_CREATION's page has "Equivalent to TASK_CREATE | TASK_UPDATE." of a constant that its
   * block does not initialise, so that C would count it as 5.
   */
  private static final Pattern SAID =
      Pattern.compile(
          "(?i:\\b(?:equivalent to|equals?|same as)(?: (?:specifying|using))?)"
              + " ([A-Za-z_]\\w*+(?:\\s*\\|\\s*[A-Za-z_]\\w*+)+)(?=\\s*+(?:[.,;:()A-Za-z]|$))");

  /** A name that C would number: between a brace or comma and the next. */
  private static final Pattern WITHOUT_VALUE =
      Pattern.compile("(?<=[{,])\\s*+([A-Za-z_]\\w*+)(?=\\s*+[,}])");

  /**
   * One of them.
   *
   * @param name the constant's name
   * @param offset where it stands in the block
   * @param value an expression of other constants of the block
   */
  record Value(String name, int offset, String value) {}

  /** Those of a block without its comments, by the descriptions on its page. */
  static WordedValues of(List<Described> described, String code) {
    Set<String> names =
        NAME.matcher(code).results().map(MatchResult::group).collect(Collectors.toSet());
    Map<String, String> said = new HashMap<>();
    for (Described each : described) {
      if (each.value().isEmpty()) {
        said(PlainText.of(each.doc())).ifPresent(v -> said.putIfAbsent(each.name(), v));
      }
    }
    List<Value> values = new ArrayList<>();
    Matcher open = WITHOUT_VALUE.matcher(code);
    while (!said.isEmpty() && open.find()) {
      String name = open.group(1);
      String value = said.get(name);
      if (value != null && isOf(value, names, name)) {
        values.add(new Value(name, open.start(1), value));
      }
    }
    return new WordedValues(values);
  }

  private static Optional<String> said(String words) {
    Matcher said = SAID.matcher(words);
    return said.find() ? Optional.of(said.group(1).replaceAll("\\s+", " ")) : Optional.empty();
  }

  private static boolean isOf(String value, Set<String> names, String itself) {
    return NAME.matcher(value)
        .results()
        .map(MatchResult::group)
        .allMatch(name -> names.contains(name) && !name.equals(itself));
  }

  /** The block with them: each line stays one, so that places on others stay true. */
  String into(String code) {
    StringBuilder whole = new StringBuilder(code);
    values.stream()
        .sorted(Comparator.comparingInt(Value::offset).reversed())
        .forEach(v -> whole.insert(v.offset() + v.name().length(), " = " + v.value()));
    return whole.toString();
  }
}
