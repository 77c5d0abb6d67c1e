package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The macros defined at a point of the text. */
public final class Macros {
  /** Those that MacroExpander makes anew for every use. */
  private static final Set<String> BUILTIN = Set.of("__LINE__", "__FILE__", "__COUNTER__");

  private final Map<String, Macro> predefined;
  private final Map<String, Macro> own = new LinkedHashMap<>();
  private final Map<String, Boolean> undefined = new HashMap<>();
  private final Map<String, Deque<Optional<Macro>>> kept = new HashMap<>();
  private final Set<String> saidUndefined = new HashSet<>();
  private final Map<String, Problem> failures = new HashMap<>();

  public Macros(Map<String, Macro> predefined) {
    this.predefined = predefined;
  }

  public void define(Macro macro) {
    Macro known = own.get(macro.name().text());
    if (known != null && known.isSame(macro)) {
      // 6.10.3p2: it stands where it is written first
      return;
    }
    // Another one stands where it is written
    own.remove(macro.name().text());
    own.put(macro.name().text(), macro);
  }

  void undefine(String name) {
    own.remove(name);
    undefined.put(name, true);
  }

  /** What gcc, clang and MSVC know as pragmas: keeps a macro's definition, or takes it up again. */
  void carryOut(String pragma, String name) {
    Deque<Optional<Macro>> saved = kept.computeIfAbsent(name, n -> new ArrayDeque<>());
    if (pragma.equals("push_macro")) {
      saved.push(get(name));
    } else if (pragma.equals("pop_macro") && !saved.isEmpty()) {
      Optional<Macro> earlier = saved.pop();
      own.remove(name);
      earlier.ifPresent(this::define);
    }
  }

  /** Whether the text says of a name that is not defined that it is meant to be so. */
  boolean isDecided(String name) {
    return undefined.containsKey(name) || saidUndefined.contains(name);
  }

  /** Notes names that a comment says are not defined. */
  void decide(Collection<String> names) {
    saidUndefined.addAll(names);
  }

  public Optional<Macro> get(String name) {
    Macro macro = own.get(name);
    if (macro == null && !undefined.containsKey(name)) {
      macro = predefined.get(name);
    }
    return Optional.ofNullable(macro);
  }

  public boolean isDefined(String name) {
    return get(name).isPresent() || BUILTIN.contains(name) || FeatureQueries.isQuery(name);
  }

  /** Those the text defines, in its order. */
  public List<Macro> defined() {
    return new ArrayList<>(own.values());
  }

  void failed(String name, Problem why) {
    failures.put(name, why);
  }

  /** Why a macro could not be expanded where it was used. */
  Optional<Problem> failure(String name) {
    return Optional.ofNullable(failures.get(name));
  }
}
