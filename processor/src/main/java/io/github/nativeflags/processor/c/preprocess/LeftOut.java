package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the parts of a text that conditions leave out (C17 6.10.1p6). */
public final class LeftOut {
  /**
   * A directive that leaves a part out.
   *
   * @param at the directive
   * @param names what its condition names
   */
  public record Cause(Token at, List<String> names) {}

  /** A definition that is not carried out, and why. */
  public record Definition(Macro macro, Cause cause) {}

  private final Map<String, Cause> names = new HashMap<>();
  private final Map<String, List<Definition>> definitions = new LinkedHashMap<>();

  void add(Token token, Cause cause) {
    if (token.isName()) {
      names.putIfAbsent(token.text(), cause);
    }
  }

  /** Notes a directive that is not carried out. */
  void addDirective(List<Token> line, Cause cause) {
    line.forEach(token -> add(token, cause));
    if (line.size() > 1 && line.get(0).is("define") && line.get(1).isName()) {
      try {
        Macro macro = Macro.parse(line.subList(1, line.size()));
        definitions
            .computeIfAbsent(macro.name().text(), k -> new ArrayList<>())
            .add(new Definition(macro, cause));
      } catch (CFailure noDefinition) {
        // 6.10p4: such a line need only consist of tokens
      }
    }
  }

  /** The first directive that leaves a name out. */
  public Optional<Cause> cause(String name) {
    return Optional.ofNullable(names.get(name));
  }

  /** The definitions of a macro, in order. */
  public List<Definition> definitions(String name) {
    return definitions.getOrDefault(name, List.of());
  }

  /** The names that have definitions here, in order. */
  public List<String> defined() {
    return List.copyOf(definitions.keySet());
  }
}
