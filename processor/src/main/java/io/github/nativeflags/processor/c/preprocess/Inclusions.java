package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The texts that are read, and how often (C17 6.10.2). */
public final class Inclusions {
  private static final int DEPTH = 200;

  /** Files that each include the next one twice are few and short, and without end. */
  private static final int CHARACTERS = 64_000_000;

  private static final int COST_OF_INCLUDE = 2_000;

  private final Includes includes;
  private final ScannedTexts scanned;
  private final Macros macros;
  private final MacroExpander expander;
  private final Problems problems;
  private final MissingFiles missing = new MissingFiles();
  private final Set<SourceText> once = new HashSet<>();
  private final Map<SourceText, ScannedText> read = new LinkedHashMap<>();
  private final Map<SourceText, Token> includedAt = new HashMap<>();
  private int left = CHARACTERS;
  private boolean tooDeep;
  private Optional<ConditionedNames> conditionedNames = Optional.empty();

  Inclusions(Texts texts, Macros macros, MacroExpander expander, Problems problems) {
    this.includes = texts.includes();
    this.scanned = texts.scanned();
    this.macros = macros;
    this.expander = expander;
    this.problems = problems;
  }

  /** What there is to include, and what was scanned of it before. */
  public record Texts(Includes includes, ScannedTexts scanned) {}

  MissingFiles missing() {
    return missing;
  }

  boolean isRead(SourceText source) {
    return read.containsKey(source);
  }

  /** The tokens of a text, which is scanned once however often it is included. */
  ScannedText scanned(SourceText source) {
    return read.computeIfAbsent(source, s -> scanned.of(s, problems));
  }

  /** All that was read. */
  Collection<ScannedText> all() {
    return read.values();
  }

  /** The names in their conditions and definitions, however often they are asked for. */
  ConditionedNames conditionedNames() {
    ConditionedNames names = conditionedNames.orElseGet(() -> ConditionedNames.in(all()));
    conditionedNames = Optional.of(names);
    return names;
  }

  /** The directive that included a text first, if one did. */
  Optional<Token> includedAt(SourceText source) {
    return Optional.ofNullable(includedAt.get(source));
  }

  void readOnce(SourceText source) {
    once.add(source);
  }

  /**
   * What a directive names, as written; of a macro that stands for no file, the macro's name.
   *
   * @param line what stands after the directive's name
   */
  private static String written(Optional<Includes.Name> name, List<Token> line) {
    boolean macro = line.size() == 1 && line.get(0).isName();
    return name.map(Object::toString).orElse(macro ? line.get(0).text() : "#include");
  }

  /** The text that a directive includes; what is not there is noted as missing, and given back. */
  Found find(Token directive, List<Token> line) {
    Optional<Includes.Name> plain = Includes.Name.parse(line);
    Optional<Includes.Name> name =
        plain.isPresent() ? plain : Includes.Name.parse(expander.expand(line));
    boolean next = directive.is("include_next");
    Optional<SourceText> found =
        name.map(n -> next ? n.behind() : n).flatMap(n -> includes.find(n, directive.source()));
    String written = written(name, line);
    if (found.isEmpty()) {
      missing.add(written);
    }
    return new Found(found, written);
  }

  /** What a directive includes, and how it says so. */
  record Found(Optional<SourceText> text, String written) {}

  /** Whether a text is to be read where a directive includes it. */
  boolean admits(SourceText source, Token directive, Depth depth) {
    boolean again =
        isRead(source)
            && (once.contains(source)
                || directive.is("import")
                || scanned(source).guard().filter(macros::isDefined).isPresent());
    if (again || tooDeep) {
      return false;
    }
    left -= source.text().length() + COST_OF_INCLUDE;
    if (depth.levels() == DEPTH || left < 0) {
      // No further one: a text that includes itself twice would go on for ever
      tooDeep = true;
      problems.add(
          Problem.at(directive.place(), ProblemKind.TOO_DEEP, "#include " + depth.written()));
      return false;
    }
    if (!isRead(source)) {
      includedAt.put(source, directive);
    }
    return true;
  }

  /** How many texts include each other, and what the innermost includes. */
  record Depth(int levels, String written) {}
}
