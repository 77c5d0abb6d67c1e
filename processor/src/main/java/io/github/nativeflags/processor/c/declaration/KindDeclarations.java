package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.expression.CTypes;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.FlagNames;
import io.github.nativeflags.processor.c.token.FlagWords;
import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a text says of the kinds of its enumerations outside of them. */
final class KindDeclarations {
  /** Longer declarations than {@code typedef unsigned long long int XFlags;} are of no integer. */
  private static final int LONGEST_TYPEDEF = 8;

  private static final int LONGEST_ATTRIBUTES = 32;

  private static final Set<String> QUALIFIERS = Set.of("const", "volatile", "enum", "class");

  /** A name as written within a scope. */
  private record Mark(String scope, KindMarker marker) {}

  private final Cursor cursor;

  /** In a scope of its own: what names mean does not matter here. */
  private final EnclosingScopes scopes = new EnclosingScopes(new CScope(new CTypes(CAbi.LP64)));

  private final Map<String, List<Mark>> byPath = new HashMap<>();
  private final Map<String, KindMarker> integers = new HashMap<>();

  private KindDeclarations(Cursor cursor) {
    this.cursor = cursor;
  }

  static KindDeclarations in(List<Token> tokens) {
    KindDeclarations declarations = new KindDeclarations(new Cursor(tokens));
    while (!declarations.cursor.atEnd()) {
      declarations.read();
    }
    return declarations;
  }

  /** What is said of an enumeration of some names. */
  Optional<KindMarker> of(String scope, List<String> names) {
    for (String name : names) {
      for (Map.Entry<String, List<Mark>> entry : paths(scope, name).entrySet()) {
        for (Mark mark : entry.getValue()) {
          if (sees(mark.scope(), entry.getKey(), scope, name)) {
            return Optional.of(mark.marker());
          }
        }
      }
    }
    return names.stream()
        .flatMap(FlagNames::stems)
        .filter(integers::containsKey)
        .map(integers::get)
        .findFirst();
  }

  /** The marks by each way to write a name from somewhere around it: T, b::T, a::b::T. */
  private Map<String, List<Mark>> paths(String scope, String name) {
    Map<String, List<Mark>> found = new HashMap<>();
    String full = scope.isEmpty() ? name : scope + "::" + name;
    for (int from = 0; from >= 0; ) {
      String path = full.substring(from);
      Optional.ofNullable(byPath.get(path)).ifPresent(marks -> found.put(path, marks));
      int next = full.indexOf("::", from);
      from = next < 0 ? -1 : next + 2;
    }
    return found;
  }

  /** C++20 6.5: whether a path written in one scope may mean a name in another. */
  private static boolean sees(String from, String path, String scope, String name) {
    String full = scope.isEmpty() ? name : scope + "::" + name;
    String around =
        full.length() == path.length() ? "" : full.substring(0, full.length() - path.length() - 2);
    return around.isEmpty() || from.equals(around) || from.startsWith(around + "::");
  }

  private void read() {
    Token token = cursor.peek();
    // What follows first, since patterns of names take longer
    if (cursor.peek(1).is("(") && FlagWords.isCall(token)) {
      call(token);
    } else if (cursor.peek(1).is("<") && FlagWords.isTemplate(token)) {
      mark(path(2), says(token, token.is("QFlags")));
    } else if (token.is("operator") && isUnion(cursor.peek(1)) && cursor.peek(2).is("(")) {
      operator(token);
    } else if (token.is("typedef") || token.is("using")) {
      integer();
    } else if (token.is("enum") && cursor.peek(-1).is("]")) {
      attribute();
    }
    scopes.step(cursor);
    cursor.next();
  }

  /** {@code [flags] enum T}, in MIDL and C#. */
  private void attribute() {
    for (int i = -2; i > -LONGEST_ATTRIBUTES && !cursor.peek(i).is("["); i--) {
      boolean first = cursor.peek(i - 1).is("[") || cursor.peek(i - 1).is(",");
      if (first && cursor.peek(i).text().equalsIgnoreCase("flags")) {
        mark(path(1), says(cursor.peek(i), true));
      }
    }
  }

  private static boolean isUnion(Token token) {
    return token.is("|") || token.is("|=");
  }

  private static KindMarker says(Token token, boolean certain) {
    return new KindMarker(true, certain, "the text says " + token.text(), token.place());
  }

  private void call(Token call) {
    for (int i = 2; !cursor.peek(i).is(")") && !cursor.peek(i).isEnd(); i++) {
      if (cursor.peek(i).isName() && !cursor.peek(i - 1).is("::")) {
        mark(path(i), says(call, true));
      }
    }
  }

  /** {@code T operator|(T a, T b)}; C++ has none for enumerations of its own. */
  private void operator(Token operator) {
    String first = parameter(3);
    int i = 3;
    while (!cursor.peek(i).is(",") && !cursor.peek(i).is(")") && !cursor.peek(i).isEnd()) {
      i++;
    }
    if (cursor.peek(i).is(",") && first.equals(parameter(i + 1))) {
      mark(
          first, new KindMarker(true, true, "the text defines operator| for it", operator.place()));
    }
  }

  private String parameter(int from) {
    int i = from;
    while (QUALIFIERS.contains(cursor.peek(i).text())) {
      i++;
    }
    return path(i);
  }

  /** The qualified name that begins so many tokens ahead. */
  private String path(int ahead) {
    StringBuilder path = new StringBuilder();
    int i = cursor.peek(ahead).is("::") ? ahead + 1 : ahead;
    while (cursor.peek(i).isName()) {
      path.append(cursor.peek(i).text());
      if (!cursor.peek(i + 1).is("::")) {
        break;
      }
      path.append("::");
      i += 2;
    }
    return path.toString();
  }

  private void mark(String path, KindMarker marker) {
    if (!path.isEmpty()) {
      byPath.computeIfAbsent(path, p -> new ArrayList<>()).add(new Mark(scopes.name(), marker));
    }
  }

  /**
   * {@code typedef VkFlags VkShapeFlags;} beside {@code enum VkShapeFlagBits}, {@code typedef int
   * ImDrawFlags;} beside {@code enum ImDrawFlags_}: an integer of its own for combinations.
   */
  private void integer() {
    List<Token> words = new ArrayList<>();
    int i = 1;
    while (i < LONGEST_TYPEDEF && (cursor.peek(i).isName() || cursor.peek(i).is("="))) {
      words.add(cursor.peek(i++));
    }
    if (words.size() < 2 || !cursor.peek(i).is(";")) {
      return;
    }
    boolean alias = cursor.peek().is("using");
    Token name = words.get(alias ? 0 : words.size() - 1);
    boolean itself = words.stream().anyMatch(w -> w.is("enum") || w.is("struct") || w.is("union"));
    if (!itself && FlagNames.word(name.text()).isPresent()) {
      integers.put(
          FlagNames.stem(name.text()),
          new KindMarker(
              true, false, "its combinations have a type, " + name.text(), name.place()));
    }
  }
}
