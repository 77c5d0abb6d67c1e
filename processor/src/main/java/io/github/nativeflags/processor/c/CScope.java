package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.problem.NearNames;
import io.github.nativeflags.processor.problem.Place;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types and constants declared so far. */
final class CScope {
  /** A constant with the radix it was written in. */
  record Constant(CValue value, int radix) {}

  private final CTypes types;
  private final Optional<Preprocessor> text;
  private final Map<String, Constant> constants = new HashMap<>();
  private final Map<String, Constant> inner = new HashMap<>();
  private final Map<String, Problem> failed = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  CScope(CTypes types) {
    this.types = types;
    this.text = Optional.empty();
  }

  CScope(CTypes types, Preprocessor text) {
    this.types = types;
    this.text = Optional.of(text);
  }

  CTypes types() {
    return types;
  }

  /** Notes a name as that of a constant, even before its value is known: it is no type. */
  void declare(String name) {
    names.add(name);
  }

  boolean isType(Token token) {
    return token.isName()
        && (token.is("enum") || types.isTypeWord(token.text()))
        && !names.contains(token.text());
  }

  void define(String name, Constant constant) {
    names.add(name);
    constants.put(name, constant);
    failed.remove(name);
  }

  /** A constant of the scoped enumeration that is being declared. */
  void defineInner(String name, Constant constant) {
    inner.put(name, constant);
  }

  void leaveInner() {
    inner.clear();
  }

  /** A constant whose value cannot be told, and why. */
  void fail(String name, Problem why) {
    constants.remove(name);
    failed.put(name, why);
  }

  Optional<Problem> failure(String name) {
    return Optional.ofNullable(failed.get(name))
        .or(() -> text.flatMap(t -> t.macros().failure(name)));
  }

  /** The constant of a name, without its first qualifiers where the qualified name is not known. */
  Optional<Constant> find(String name) {
    Constant found = inner.getOrDefault(name, constants.get(name));
    String rest = name;
    for (int at = rest.indexOf("::"); found == null && at >= 0; at = rest.indexOf("::")) {
      rest = rest.substring(at + 2);
      found = constants.get(rest);
    }
    return Optional.ofNullable(found);
  }

  /** That a name is used which has no value, with what the text lets us know of it. */
  CFailure unknown(Token at, String name) {
    List<String> all = new ArrayList<>(inner.keySet());
    all.addAll(constants.keySet());
    return failure(name)
        .map(
            why ->
                new CFailure(why.other().isPresent() ? why : why.with("needed here", at.place())))
        .orElseGet(
            () ->
                new CFailure(
                    explained(
                        name,
                        CFailure.problem(
                            at,
                            ProblemKind.UNDEFINED_IDENTIFIER,
                            name,
                            NearNames.hint(name, all)))));
  }

  private Problem explained(String name, Problem problem) {
    Optional<LeftOut.Cause> leftOut = text.flatMap(t -> t.conditionals().leftOut().cause(name));
    if (leftOut.isPresent()) {
      return problem.with("left out by this", leftOut.get().at().place());
    }
    String missing = text.map(t -> String.join(", ", t.missing())).orElse("");
    return missing.isEmpty()
        ? problem
        : problem.remedied(
            "The text includes " + missing + ": name the file that declares it as another source.");
  }

  /** What is in doubt of the conditions between two tokens of a declaration. */
  List<Problem> doubts(Token first, Token last) {
    return text.map(t -> t.conditionals().doubts()).orElse(List.of()).stream()
        .filter(p -> p.place().filter(at -> lies(at, first.place(), last.place())).isPresent())
        .toList();
  }

  private static boolean lies(Place at, Place first, Place last) {
    return at.file().equals(first.file()) && at.line() > first.line() && at.line() < last.line();
  }
}
