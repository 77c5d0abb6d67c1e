package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Types as declarations, casts, {@code sizeof} and underlying types name them (C17 6.7.2, 6.7.7;
 * C++20 9.2.8), resolved.
 */
public final class TypeReader {
  /**
   * What stands before the declarators of a declaration.
   *
   * @param type the type, absent where there is none or {@code auto}
   * @param words the qualifiers and storage classes
   */
  public record Specifiers(Optional<ObjectType> type, Set<String> words) {}

  private static final Set<String> TYPEOF =
      Set.of("typeof", "__typeof__", "__typeof", "typeof_unqual", "decltype");
  private static final Set<String> STRUCTURES = Set.of("struct", "union", "class");

  private final Cursor cursor;
  private final CScope scope;
  private final Supplier<CExpression> expression;
  private final ConstantEvaluator evaluator;

  /** Where the first half of a {@code >>} has closed a template's arguments. */
  private int halfClosed = -1;

  /**
   * Those at a cursor.
   *
   * @param expression reads the expression at the cursor
   */
  TypeReader(Cursor cursor, CScope scope, Supplier<CExpression> expression) {
    this.cursor = cursor;
    this.scope = scope;
    this.expression = expression;
    this.evaluator = ConstantEvaluator.in(scope);
  }

  /** Whether a type's name begins so many tokens ahead. */
  public boolean startsAt(int ahead) {
    Token token = cursor.peek(ahead);
    if (!token.isName()) {
      return token.is("::") && namesType(ahead);
    }
    String word = token.text();
    return BasicType.isQualifier(word)
        || BasicType.isWord(word)
        || word.equals("enum")
        || STRUCTURES.contains(word)
        || isTypeof(word)
        || namesType(ahead);
  }

  private static boolean isTypeof(String word) {
    return TYPEOF.contains(word) || word.equals("__underlying_type");
  }

  private boolean namesType(int ahead) {
    StringBuilder name = new StringBuilder();
    int at = ahead;
    if (cursor.peek(at).is("::")) {
      name.append("::");
      at++;
    }
    while (cursor.peek(at).isName()) {
      name.append(cursor.peek(at).text());
      if (!cursor.peek(at + 1).is("::") || !cursor.peek(at + 2).isName()) {
        break;
      }
      name.append("::");
      at += 2;
    }
    String whole = name.toString();
    return cursor.peek(at + 1).is("<") ? TypeTraits.isTrait(whole) : scope.isType(whole);
  }

  /**
   * Whether in the parenthesis that comes next a type's name stands before a value: C++20 7.6.1.4,
   * {@code (int(x) | 1)}, which begins as {@code (int (*)(void))} does.
   */
  public boolean isFunctionalCast() {
    int at = 1;
    while (cursor.peek(at).isName() || cursor.peek(at).is("::")) {
      at++;
    }
    String word = cursor.peek(at - 1).text();
    Token inner = cursor.peek(at + 1);
    boolean value = !inner.is("*") && !inner.is("^") && !inner.is("&");
    return cursor.peek(at).is("{")
        || cursor.peek(at).is("(") && value && !isTypeof(word) && !TypeAttributes.isWord(word);
  }

  /** The integer type whose name comes next. */
  public CType integer() {
    Token first = cursor.peek();
    return integer(first, typeName());
  }

  /** The integer type that a type is, a token being to blame if it is none. */
  public CType integer(Token first, ObjectType type) {
    return type.integer()
        .orElseThrow(() -> CFailure.unsupported(first, type.name(), "it is no integer type"));
  }

  /** The type whose name comes next, with what an abstract declarator makes of it. */
  public ObjectType typeName() {
    Token first = cursor.peek();
    ObjectType base =
        specifiers().type().orElseThrow(() -> CFailure.undeclaredType(first, cursor.next().text()));
    return declarators().read(base).type();
  }

  /** A reader of what follows. */
  public Declarators declarators() {
    return new Declarators(cursor, c -> constant());
  }

  /** The value of the constant expression that comes next. */
  private long constant() {
    return evaluator.evaluate(expression.get()).bits();
  }

  // declaration-specifiers: {storage-class | qualifier | attribute | type-specifier}
  /** Reads all that stands before the declarators. */
  public Specifiers specifiers() {
    Token first = cursor.peek();
    TypeAttributes attributes = new TypeAttributes(cursor, c -> constant());
    List<String> basic = new ArrayList<>();
    Set<String> words = new HashSet<>();
    Optional<ObjectType> type = Optional.empty();
    while (cursor.peek().isName() || cursor.isAt("::") || cursor.isAt("[")) {
      String word = cursor.peek().text();
      if (BasicType.isQualifier(word)) {
        words.add(cursor.next().text());
      } else if (attributes.take()) {
        continue;
      } else if (type.isEmpty() && BasicType.isWord(word)) {
        basic.add(basic());
      } else if (type.isEmpty() && basic.isEmpty() && startsAt(0)) {
        type = Optional.of(specifier());
      } else {
        break;
      }
    }
    if (!basic.isEmpty()) {
      type = Optional.of(basicType(first, basic));
    }
    return new Specifiers(type.map(attributes::applied), words);
  }

  private ObjectType basicType(Token first, List<String> keywords) {
    if (keywords.stream().anyMatch(scope.types()::followsLong)) {
      scope.restOnAbi();
    }
    return BasicType.of(keywords, scope.types().longBits())
        .orElseThrow(
            () ->
                CFailure.unreadableType(
                    first, String.join(" ", keywords), "no compiler here has it"));
  }

  /** A keyword, with its width if it has one. */
  private String basic() {
    String word = cursor.next().text();
    if (!BasicType.hasWidth(word)) {
      return word;
    }
    cursor.expect("(");
    long bits = constant();
    cursor.expect(")");
    return word + "(" + Math.max(0, Math.min(bits, 999)) + ")";
  }

  private ObjectType specifier() {
    Token first = cursor.peek();
    if (first.is("enum")) {
      return enumeration(first);
    } else if (STRUCTURES.contains(first.text())) {
      cursor.next();
      String name = cursor.peek().isName() ? qualified() : "";
      if (cursor.isAt("{") || name.isEmpty()) {
        throw CFailure.unreadableType(first, first.text(), "its members are not read");
      }
      return ObjectType.incomplete(first.text() + " " + name);
    } else if (isTypeof(first.text())) {
      cursor.next();
      cursor.expect("(");
      ObjectType type = startsAt(0) ? typeName() : typeOf(first);
      cursor.expect(")");
      return type;
    }
    return named(first);
  }

  /** The type of the expression that comes next; to C++, that of a character is its own. */
  private ObjectType typeOf(Token keyword) {
    Token only = cursor.peek();
    boolean single = cursor.peek(1).is(")");
    ObjectType type = new ExpressionTypes(evaluator, scope.isCxx()).objectType(expression.get());
    if (!keyword.is("decltype") || !single) {
      return type;
    } else if (only.kind() == Token.Kind.CHARACTER) {
      String prefix = only.text().substring(0, only.text().indexOf('\''));
      return ObjectType.of(scope.types().character(prefix));
    }
    return only.is("true") || only.is("false") ? ObjectType.of(CType.BOOL) : type;
  }

  private ObjectType enumeration(Token first) {
    cursor.next();
    boolean scoped = cursor.take("class") || cursor.take("struct");
    if (!cursor.peek().isName()) {
      throw CFailure.expected("a tag", cursor.peek());
    }
    String tag = qualified();
    return scope
        .enumeration(tag)
        .orElseThrow(
            () -> CFailure.undeclaredType(first, (scoped ? "enum class " : "enum ") + tag));
  }

  private ObjectType named(Token first) {
    String name = qualified();
    if (cursor.isAt("<")) {
      return made(first, name);
    }
    ObjectType type = scope.type(name).orElseThrow(() -> CFailure.undeclaredType(first, name));
    scope.uses(name, type);
    return type;
  }

  /** The name that comes next, with the namespaces and classes that it names. */
  public String qualified() {
    StringBuilder name = new StringBuilder(cursor.take("::") ? "::" : "");
    name.append(cursor.next().text());
    while (cursor.isAt("::") && cursor.peek(1).isName()) {
      cursor.next();
      name.append("::").append(cursor.next().text());
    }
    return name.toString();
  }

  // simple-template-id: name "<" arguments ">" ["::" "type"]
  private ObjectType made(Token first, String name) {
    cursor.expect("<");
    boolean condition = false;
    if (TypeTraits.takesCondition(name)) {
      condition = constant() != 0;
      cursor.expect(",");
    }
    List<ObjectType> types = new ArrayList<>();
    do {
      types.add(typeName());
    } while (cursor.take(","));
    closeTemplate();
    if (!name.endsWith("_t")) {
      cursor.expect("::");
      cursor.expect("type");
    }
    return TypeTraits.applied(name, condition, types)
        .orElseThrow(
            () -> CFailure.unreadableType(first, name + "<...>", "it makes no integer type"));
  }

  /** A {@code >>} closes two. */
  public void closeTemplate() {
    if (cursor.isAt(">>")) {
      if (halfClosed != cursor.position()) {
        halfClosed = cursor.position();
        return;
      }
      cursor.next();
    } else {
      cursor.expect(">");
    }
  }
}
