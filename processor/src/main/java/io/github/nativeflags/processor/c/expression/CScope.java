package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.text.NearNames;
import io.github.nativeflags.processor.text.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The types and constants declared so far. */
public final class CScope {
  /** To look for near names takes time, and no one reads more. */
  private static final int MOST_HINTS = 20;

  /** A constant with the radix it was written in. */
  public record Constant(CValue value, int radix) {}

  private final CTypes types;
  private final UndefinedNames text;
  private final Map<String, Constant> constants = new HashMap<>();
  private final Map<String, Constant> inner = new HashMap<>();
  private final Map<String, Problem> failed = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private Optional<Map<String, NavigableMap<Integer, List<Problem>>>> doubts = Optional.empty();
  private int hints = MOST_HINTS;
  private boolean restsOnAbi;

  public CScope(CTypes types) {
    this(types, UndefinedNames.UNEXPLAINED);
  }

  public CScope(CTypes types, UndefinedNames text) {
    this.types = types;
    this.text = text;
  }

  public CTypes types() {
    return types;
  }

  /** Notes a name as that of a constant, even before its value is known: it is no type. */
  public void declare(String name) {
    names.add(name);
  }

  /** Notes that an expression names a type that is as wide as {@code long}. */
  void restOnAbi() {
    restsOnAbi = true;
  }

  /** Whether a value may rest on the width of {@code long}. */
  public boolean restsOnAbi() {
    return restsOnAbi;
  }

  public boolean isType(Token token) {
    return token.isName()
        && (token.is("enum") || types.isTypeWord(token.text()))
        && !names.contains(token.text());
  }

  public void define(String name, Constant constant) {
    names.add(name);
    constants.put(name, constant);
    failed.remove(name);
  }

  /** A constant of the scoped enumeration that is being declared. */
  public void defineInner(String name, Constant constant) {
    inner.put(name, constant);
  }

  public void leaveInner() {
    inner.clear();
  }

  /** A constant whose value cannot be told, and why. */
  public void fail(String name, Problem why) {
    constants.remove(name);
    failed.put(name, why);
  }

  Optional<Problem> failure(String name) {
    return Optional.ofNullable(failed.get(name)).or(() -> text.failure(name));
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
    return failure(name)
        .map(
            why ->
                new CFailure(why.other().isPresent() ? why : why.with("needed here", at.place())))
        .orElseGet(
            () ->
                new CFailure(
                    explained(
                        name,
                        CFailure.problem(at, ProblemKind.UNDEFINED_IDENTIFIER, name, hint(name)))));
  }

  private String hint(String name) {
    if (hints-- <= 0) {
      return "";
    }
    List<String> all = new ArrayList<>(inner.keySet());
    all.addAll(constants.keySet());
    return NearNames.hint(name, all);
  }

  private Problem explained(String name, Problem problem) {
    Optional<Place> leftOut = text.leftOut(name);
    if (leftOut.isPresent()) {
      return problem.with("left out by this", leftOut.get());
    }
    String missing = String.join(", ", text.missing());
    return missing.isEmpty()
        ? problem
        : problem.remedied(
            "The text includes " + missing + ": name the file that declares it as another source.");
  }

  /** What is missing between two tokens, given by their places among all. */
  public List<Problem> absent(int from, int to) {
    return text.absent(from, to);
  }

  /** What is in doubt of the conditions between two tokens of a declaration. */
  public List<Problem> doubts(Token first, Token last) {
    if (doubts.isEmpty()) {
      doubts = Optional.of(byLine(text.doubts()));
    }
    if (doubts.get().isEmpty()) {
      return List.of();
    }
    Place from = first.place();
    Place to = last.place();
    if (from.line() >= to.line()) {
      return List.of();
    }
    return doubts
        .get()
        .getOrDefault(from.file(), new TreeMap<>())
        .subMap(from.line(), false, to.line(), false)
        .values()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static Map<String, NavigableMap<Integer, List<Problem>>> byLine(List<Problem> all) {
    Map<String, NavigableMap<Integer, List<Problem>>> files = new HashMap<>();
    for (Problem problem : all) {
      problem
          .place()
          .ifPresent(
              at ->
                  files
                      .computeIfAbsent(at.file(), f -> new TreeMap<>())
                      .computeIfAbsent(at.line(), l -> new ArrayList<>())
                      .add(problem));
    }
    return files;
  }
}
