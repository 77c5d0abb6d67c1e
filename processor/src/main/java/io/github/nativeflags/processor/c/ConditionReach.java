package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.preprocess.Assumption;
import io.github.nativeflags.processor.c.preprocess.ConditionedNames;
import io.github.nativeflags.processor.c.preprocess.Preprocessor;
import io.github.nativeflags.processor.c.preprocess.ScannedText;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.text.NamePatterns;
import io.github.nativeflags.processor.text.Place;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The conditions that some enumerations may hang on, by the names that lead from these to those:
 * too many rather than too few.
 */
final class ConditionReach {
  /** What may declare anything. */
  private static final Set<String> INCLUDING = Set.of("include", "import", "include_next");

  private final ConditionedNames names;
  private final Map<String, NavigableMap<Integer, Integer>> wantedLines = new HashMap<>();
  private final Set<ConditionedNames.Chain> reached = new HashSet<>();

  /**
   * Those of a text.
   *
   * @param wanted the enumerations
   * @param macros what is wanted of the macros
   */
  ConditionReach(Preprocessor text, List<CEnum> wanted, List<String> macros) {
    names = ConditionedNames.in(text.texts());
    wanted.forEach(this::addLines);
    text.texts().forEach(t -> text.includedAt(t.source()).ifPresent(at -> addText(t, at)));
    Stream<ConditionedNames.Chain> hiding =
        text.conditionals().hiding().stream().flatMap(at -> names.chain(at).stream());
    NamePatterns patterns = new NamePatterns(macros);
    Stream<String> ofMacros = names.all().filter(n -> !macros.isEmpty() && patterns.matches(n));
    Stream<String> ofHiding = hiding.flatMap(chain -> reach(chain).stream()).toList().stream();
    follow(
        Stream.of(INCLUDING.stream(), ofHiding, names.on(wantedLines), ofMacros).flatMap(s -> s));
  }

  /** The lines of the constants; those of one enumeration may stand in several files. */
  private void addLines(CEnum e) {
    Map<String, int[]> ends = new HashMap<>();
    Stream.concat(Stream.of(e.place()), e.constants().stream().map(CConstant::place))
        .filter(Place::known)
        .forEach(p -> ends.merge(p.file(), new int[] {p.line(), p.line()}, ConditionReach::both));
    ends.forEach(
        (file, lines) ->
            wantedLines
                .computeIfAbsent(file, f -> new TreeMap<>())
                .merge(lines[0], names.closing(file, lines[1]), Math::max));
  }

  /** What is included among the constants belongs to them. */
  private void addText(ScannedText included, Token directive) {
    if (isAmong(directive)) {
      wantedLines
          .computeIfAbsent(included.source().file(), f -> new TreeMap<>())
          .put(0, Integer.MAX_VALUE);
    }
  }

  private static int[] both(int[] one, int[] other) {
    return new int[] {Math.min(one[0], other[0]), Math.max(one[1], other[1])};
  }

  private void follow(Stream<String> first) {
    Deque<String> pending = new ArrayDeque<>();
    Set<String> known = new HashSet<>();
    first.filter(known::add).forEach(pending::add);
    while (!pending.isEmpty()) {
      String name = pending.poll();
      Stream<String> next =
          Stream.concat(
              names.replacing(name), names.around(name).flatMap(chain -> reach(chain).stream()));
      next.filter(known::add).forEach(pending::add);
    }
  }

  private Collection<String> reach(ConditionedNames.Chain chain) {
    return reached.add(chain) ? chain.asked() : Set.of();
  }

  /** Whether an enumeration may hang on the condition. */
  boolean reaches(Assumption assumption) {
    return names.chain(assumption.at()).filter(reached::contains).isPresent();
  }

  /** Whether other conditions stand within the groups of one. */
  boolean hasOthersWithin(Assumption assumption) {
    return names.chain(assumption.at()).filter(names::hasInner).isPresent();
  }

  /** Whether the condition stands among the constants of an enumeration. */
  boolean isWithin(Assumption assumption) {
    return isAmong(assumption.directive());
  }

  private boolean isAmong(Token directive) {
    Map.Entry<Integer, Integer> lines =
        wantedLines
            .getOrDefault(directive.source().file(), new TreeMap<>())
            .lowerEntry(directive.line());
    return lines != null && directive.line() < lines.getValue();
  }
}
