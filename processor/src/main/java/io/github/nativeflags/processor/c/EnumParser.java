package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The enumerations among other declarations (C17 6.7.2.2); everything else is stepped over. */
final class EnumParser {
  private static final List<String> SIZED =
      List.of("NS_ENUM", "NS_OPTIONS", "CF_ENUM", "CF_OPTIONS");
  private static final List<String> MARKERS =
      List.of("DEFINE_ENUM_FLAG_OPERATORS", "Q_DECLARE_OPERATORS_FOR_FLAGS");
  private static final List<String> FLAG_WORDS =
      List.of("flag_enum", "G_GNUC_FLAG_ENUM", "_Enum_is_bitflag_", "NS_OPTIONS", "CF_OPTIONS");

  private final List<Token> tokens;
  private final CTypes types;
  private final Problems problems;
  private final EnumValues values;
  private final List<CEnum> found = new ArrayList<>();
  private final Map<String, String> markers = new HashMap<>();
  private final Map<String, List<String>> laterTypedefs = new HashMap<>();
  private int at;
  private String flagMarker;
  private String deprecated;

  EnumParser(List<Token> tokens, CAbi abi, CTypes types, Problems problems) {
    this.tokens = tokens;
    this.types = types;
    this.problems = problems;
    this.values = new EnumValues(abi, problems);
  }

  static boolean isWordOfItsOwn(String name) {
    return SIZED.contains(name) || MARKERS.contains(name) || FLAG_WORDS.contains(name);
  }

  List<CEnum> parse() {
    while (at < tokens.size() && peek().kind() != Token.Kind.END) {
      Token token = peek();
      int before = at;
      try {
        if (token.is("enum") || SIZED.contains(token.text())) {
          enumeration();
        } else if (MARKERS.contains(token.text()) && peek(1).is("(")) {
          markers.put(peek(2).text(), token.text());
        } else if (token.is("const") || token.is("constexpr")) {
          variable();
        } else if (token.is("typedef")) {
          typedef();
        }
      } catch (CFailure failure) {
        problems.add(failure.problem());
      }
      at = Math.max(at, before + 1);
    }
    return found.stream().map(this::completed).toList();
  }

  private CEnum completed(CEnum e) {
    List<String> names = new ArrayList<>(e.typedefs());
    e.tag().map(t -> laterTypedefs.getOrDefault(t, List.of())).orElse(List.of()).stream()
        .filter(n -> !names.contains(n))
        .forEach(names::add);
    Optional<String> marker = e.flagMarker();
    List<String> all = new ArrayList<>(names);
    e.tag().ifPresent(all::add);
    for (String name : all) {
      marker = marker.or(() -> Optional.ofNullable(markers.get(name)));
    }
    return new CEnum(
        e.tag(),
        List.copyOf(names),
        e.type(),
        e.fixedType(),
        e.constants(),
        e.doc(),
        marker,
        e.place());
  }

  private void typedef() {
    int i = at + 1;
    List<String> words = new ArrayList<>();
    while (peek(i - at).isName()
        && types.isTypeWord(peek(i - at).text())
        && !peek(i + 1 - at).is(";")) {
      words.add(peek(i - at).text());
      i++;
    }
    if (!words.isEmpty() && peek(i - at).isName() && peek(i + 1 - at).is(";")) {
      String name = peek(i - at).text();
      types.of(words).ifPresent(t -> types.define(name, new CType(name, t.bits(), t.signed())));
    }
  }

  /** {@code static const int A = 1;}: a constant to C++ and, as an extension, to gcc. */
  private void variable() {
    List<String> words = new ArrayList<>();
    int i = 1;
    while ((peek(i).isName() || peek(i).is("::")) && types.isTypeWord(peek(i).text())) {
      words.add(peek(i++).text());
    }
    Optional<CType> type =
        types.of(words).or(() -> at > 0 ? types.of(List.of(peek(-1).text())) : Optional.empty());
    if (type.isPresent() && peek(i).isName() && (peek(i + 1).is("=") || peek(i + 1).is("{"))) {
      ExpressionParser parser = new ExpressionParser(tokens, at + i + 2, types);
      try {
        values.variable(peek(i).text(), type.get(), parser.conditional());
      } catch (CFailure notAConstant) {
        // Only an error where an enumeration relies on it, and then UNDEFINED_IDENTIFIER says so.
        return;
      }
    }
  }

  private int declarationStart() {
    int start = at;
    while (start > 0
        && at - start < 64
        && !List.of(";", "{", "}").contains(tokens.get(start - 1).text())) {
      start--;
    }
    return start;
  }

  private void enumeration() {
    int start = declarationStart();
    boolean typedef = false;
    flagMarker = null;
    deprecated = null;
    for (int i = start; i < at; i++) {
      typedef |= tokens.get(i).is("typedef");
      noteWord(tokens.get(i));
    }
    int keywordAt = at;
    Token keyword = next();
    noteWord(keyword);
    boolean scoped = peek().is("class") || peek().is("struct");
    if (scoped) {
      next();
    }
    boolean sized = SIZED.contains(keyword.text());
    Token tag = null;
    List<String> base = new ArrayList<>();
    Token baseAt = null;
    if (sized && peek().is("(")) {
      next();
      baseAt = peek();
      while (!peek().is(",") && !peek().is(")") && !atEnd()) {
        base.add(next().text());
      }
      if (next().is(",")) {
        tag = next();
        next();
      }
    } else {
      while (peek().isName() || peek().is("::") || peek().is("[")) {
        if (!attribute()) {
          tag = peek().isName() ? peek() : tag;
          next();
        }
      }
      if (peek().is(":")) {
        next();
        baseAt = peek();
        while (peek().isName() || peek().is("::")) {
          base.add(next().text());
        }
      }
    }
    if (!peek().is("{")) {
      if (typedef && tag != null) {
        // The loop above took the alias of "typedef enum X X_t" for the tag.
        typedefOfTag(keywordAt + 1);
      }
      return;
    }
    Optional<CType> type = Optional.empty();
    if (!base.isEmpty()) {
      Token blamed = baseAt;
      type = types.of(base);
      if (type.isEmpty()) {
        problems.add(
            Problem.at(
                blamed.place(), ProblemKind.UNDEFINED_IDENTIFIER, String.join(" ", base), ""));
      }
    } else if (scoped) {
      type = Optional.of(CType.INT);
    }
    body(
        tokens.get(start),
        typedef,
        Optional.ofNullable(tag).map(Token::text),
        type,
        !base.isEmpty(),
        tag == null ? keyword : tag,
        scoped);
  }

  private void typedefOfTag(int first) {
    for (int i = first + 1; i < tokens.size() && !tokens.get(i).is(";"); i++) {
      if (tokens.get(i).isName() && !tokens.get(i - 1).is("*")) {
        laterTypedefs
            .computeIfAbsent(tokens.get(first).text(), k -> new ArrayList<>())
            .add(tokens.get(i).text());
      }
    }
  }

  private void body(
      Token first,
      boolean typedef,
      Optional<String> tag,
      Optional<CType> fixed,
      boolean declaredType,
      Token named,
      boolean scoped) {
    Token open = next();
    List<EnumValues.Enumerator> enumerators = new ArrayList<>();
    boolean good = true;
    DocComment doc = DocComment.of(DocComment.above(first));
    while (!peek().is("}")) {
      if (atEnd()) {
        problems.add(Problem.at(open.place(), ProblemKind.UNTERMINATED, "brace"));
        return;
      }
      try {
        enumerators.add(enumerator(doc));
      } catch (CFailure failure) {
        good = false;
        problems.add(failure.problem());
        recover();
      }
    }
    next();
    List<String> names = new ArrayList<>();
    if (typedef) {
      names = typedefNames();
    } else {
      while (attribute()) {
        continue;
      }
    }
    Optional<EnumValues.Result> result = values.of(tag, fixed, enumerators, scoped);
    if (good && result.isPresent()) {
      found.add(
          new CEnum(
              tag,
              names,
              result.get().type(),
              declaredType,
              result.get().constants(),
              doc.doc(),
              Optional.ofNullable(flagMarker),
              named.place()));
    }
  }

  private EnumValues.Enumerator enumerator(DocComment ofEnum) {
    while (attribute()) {
      continue;
    }
    deprecated = null;
    Token name = next();
    if (!name.isName()) {
      at--;
      throw CFailure.expected("the name of a constant", name);
    }
    while (attribute() || macroCall()) {
      continue;
    }
    String said = deprecated;
    CExpression value = null;
    if (peek().is("=")) {
      next();
      ExpressionParser parser = new ExpressionParser(tokens, at, types);
      value = parser.conditional();
      at = parser.position();
    }
    List<Token.Comment> comments = new ArrayList<>(DocComment.above(name));
    Token end = peek();
    comments.addAll(
        end.comments().stream().filter(c -> end.is("}") ? DocComment.isAfter(c) : true).toList());
    if (end.is(",")) {
      next();
      boolean alone = !peek().isName() || peek().line() != name.line();
      peek().comments().stream()
          .filter(c -> c.trailing() ? alone : DocComment.isAfter(c))
          .forEach(comments::add);
    } else if (!end.is("}") && !atEnd()) {
      throw CFailure.expected("',' or '}'", end);
    }
    DocComment doc = DocComment.of(comments);
    Doc text =
        doc.doc().isEmpty() ? Doc.of(ofEnum.members().getOrDefault(name.text(), "")) : doc.doc();
    return new EnumValues.Enumerator(
        name, value, text, Optional.ofNullable(said).or(doc::deprecated));
  }

  private void recover() {
    if (peek().isName() && (peek(1).is("=") || peek(1).is(",") || peek(1).is("}"))) {
      return;
    }
    while (!atEnd() && !peek().is(",") && !peek().is("}")) {
      next();
    }
    if (peek().is(",")) {
      next();
    }
  }

  private List<String> typedefNames() {
    List<String> names = new ArrayList<>();
    String last = null;
    boolean pointer = false;
    while (!atEnd() && !peek().is(";") && !peek().is("}") && !peek().is("{")) {
      if (peek().is(",")) {
        addName(names, last, pointer);
        last = null;
        pointer = false;
        next();
      } else if (!attribute()) {
        Token token = next();
        noteWord(token);
        pointer |= token.is("*");
        last = token.isName() && !FLAG_WORDS.contains(token.text()) ? token.text() : last;
      }
    }
    addName(names, last, pointer);
    return names;
  }

  private static void addName(List<String> names, String name, boolean pointer) {
    if (name != null && !pointer) {
      names.add(name);
    }
  }

  /** Steps over an attribute, keeping what it says of flags and deprecation. */
  private boolean attribute() {
    boolean word =
        List.of("__attribute__", "__attribute", "__declspec", "alignas", "_Alignas")
            .contains(peek().text());
    if (word && peek(1).is("(")) {
      next();
      balanced("(", ")");
      return true;
    }
    if (peek().is("[")) {
      balanced("[", "]");
      return true;
    }
    return false;
  }

  private boolean macroCall() {
    if (peek().isName() && peek(1).is("(")) {
      next();
      balanced("(", ")");
      return true;
    }
    return false;
  }

  private void balanced(String open, String close) {
    int depth = 0;
    do {
      Token token = next();
      depth += token.is(open) ? 1 : token.is(close) ? -1 : 0;
      noteWord(token);
    } while (depth > 0 && !atEnd());
  }

  private void noteWord(Token token) {
    if (FLAG_WORDS.contains(token.text())) {
      flagMarker = token.text();
    } else if (token.is("deprecated") || token.is("__deprecated__")) {
      Token message = peek(1);
      deprecated =
          message.kind() == Token.Kind.STRING ? message.text().replaceAll("^\\w*\"|\"$", "") : "";
    }
  }

  private boolean atEnd() {
    return peek().kind() == Token.Kind.END;
  }

  private Token peek() {
    return peek(0);
  }

  private Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  private Token next() {
    Token token = peek();
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }
}
