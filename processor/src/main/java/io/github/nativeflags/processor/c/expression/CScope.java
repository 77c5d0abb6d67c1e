package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types and constants declared so far. */
public final class CScope {
  private final CTypes types;
  private final UndefinedNames text;
  private final Region outermost = Region.outermost();
  private final Names<Constant> constants = new Names<>(outermost, Region::constants);
  private final Names<ObjectType> typeNames = new Names<>(outermost, Region::types);
  private final Set<String> typedefs = new HashSet<>();
  private final Set<String> functions = new HashSet<>();
  private final Set<String> templates = new HashSet<>();
  private final Map<String, List<String>> aliases = new HashMap<>();
  private final NameFailures failures;
  private Region here = outermost;
  private Optional<Doubts> doubts = Optional.empty();
  private boolean restsOnAbi;

  public CScope(CTypes types) {
    this(types, UndefinedNames.UNEXPLAINED);
  }

  public CScope(CTypes types, UndefinedNames text) {
    this.types = types;
    this.text = text;
    this.failures = new NameFailures(text);
  }

  CTypes types() {
    return types;
  }

  /** Whether the text is one of C++. */
  public boolean isCxx() {
    return types.isCxx();
  }

  /** Enters a namespace or class. */
  public void enter(String name) {
    here = here.named(name);
  }

  /** Enters a block of statements. */
  public void enterBlock() {
    here = here.block();
  }

  /** Enters the enumeration of a tag. */
  public void enterEnumeration(Optional<String> tag) {
    tag.flatMap(here::inner).ifPresent(constants::keep);
    here = here.enumeration(tag);
  }

  public void leave() {
    here = here.around().orElse(here);
  }

  /** Notes a name as that of a constant, even before its value is known: it is no type. */
  public void declare(String name) {
    if (!here.declares(name)) {
      here.valueless().add(name);
    }
  }

  /** Notes a name as that of a function, which has a value to compilers only. */
  public void declareFunction(String name) {
    functions.add(name);
  }

  boolean isFunction(String name) {
    return functions.contains(name);
  }

  /** Notes a name as that of a structure or of a variable that is no constant. */
  public void declareObject(String name) {
    failures.object(name);
  }

  /** Notes a name as that of a template. */
  public void declareTemplate(String name) {
    templates.add(name);
  }

  boolean isTemplate(String name) {
    return templates.contains(name.substring(name.lastIndexOf(':') + 1))
        || name.startsWith("std::") && !isConstant(name);
  }

  /** Notes that an expression names a type that is as wide as {@code long}. */
  void restOnAbi() {
    restsOnAbi = true;
  }

  /** Whether a value may rest on the width of {@code long}. */
  public boolean restsOnAbi() {
    return restsOnAbi;
  }

  /** Whether a name means a type where it stands, rather than a constant. */
  public boolean isType(String name) {
    for (Optional<Region> r = Optional.of(here); r.isPresent(); r = r.get().around()) {
      if (r.get().declares(name)) {
        return false;
      } else if (r.get().types().containsKey(name)) {
        return true;
      }
    }
    return type(name).isPresent();
  }

  /** Whether a constant goes by the name where it stands: in C, it may be a word of C++. */
  boolean isConstant(String name) {
    for (Optional<Region> r = Optional.of(here); r.isPresent(); r = r.get().around()) {
      if (r.get().declares(name)) {
        return true;
      }
    }
    return constants.visible(here, name).isPresent();
  }

  /** The type of a name. */
  Optional<ObjectType> type(String name) {
    String last = name.substring(name.lastIndexOf(':') + 1);
    return typeNames
        .visible(here, name)
        .or(() -> name.contains("::") ? typeNames.anywhere(name) : types.of(name))
        .or(() -> name.contains("::") ? types.of(last) : typeNames.anywhere(name));
  }

  /** A name that the text gives a type other than an enumeration. */
  public void defineType(String name, ObjectType type) {
    typeNames.define(here, name, type.named(name));
    if (type.integer().isPresent()) {
      typedefs.add(name);
    }
  }

  /** A name that the text gives an enumeration. */
  public void defineEnumeration(String name, CType type) {
    typeNames.define(here, name, ObjectType.of(type));
    typedefs.remove(name);
  }

  /**
   * The tag of an enumeration. To C++ it names the type by itself, unless something else has that
   * name.
   */
  public void defineTag(String tag, CType type) {
    defineEnumeration("enum " + tag, type);
    if (!here.types().containsKey(tag) && types.of(tag).isEmpty()) {
      defineEnumeration(tag, type);
    }
    aliases(tag).forEach(name -> defineEnumeration(name, type));
  }

  /** Gives the enumeration of a tag, which may be yet to come, another name. */
  public void aliasTag(String tag, String name) {
    aliases.computeIfAbsent(tag, t -> new ArrayList<>()).add(name);
    enumeration(tag).flatMap(ObjectType::integer).ifPresent(t -> defineEnumeration(name, t));
    aliasEnumeration(tag, name);
  }

  /** The names that declarations other than its own give the enumeration of a tag. */
  public List<String> aliases(String tag) {
    return aliases.getOrDefault(tag, List.of());
  }

  /** The type of an enumeration by its tag. */
  Optional<ObjectType> enumeration(String qualified) {
    int last = qualified.lastIndexOf(':') + 1;
    String tag = qualified.substring(0, last) + "enum " + qualified.substring(last);
    return typeNames.visible(here, tag).or(() -> typeNames.anywhere(tag));
  }

  /** Whether an enumeration of the tag has been declared. */
  public boolean hasEnumeration(String tag) {
    return enumeration(tag).isPresent();
  }

  /** The type of one of the names that need no text. */
  public ObjectType known(String name) {
    return types.of(name).orElseThrow();
  }

  /** The integer type, other than an enumeration, that the text itself gives a name. */
  public Optional<CType> typedef(String name) {
    return typedefs.contains(name) && types.of(name).isEmpty()
        ? type(name).flatMap(ObjectType::integer)
        : Optional.empty();
  }

  /** Notes a type that an expression names, whose width may rest on the ABI. */
  void uses(String name, ObjectType type) {
    boolean likeLong =
        typedefs.contains(name)
            && type.integer().filter(t -> t.bits() == types.longBits()).isPresent();
    restsOnAbi |= types.followsLong(name) || likeLong;
  }

  public void define(String name, Constant constant) {
    here.valueless().remove(name);
    constants.define(here, name, constant);
    failures.define(name);
  }

  /** Gives an enumeration another name. */
  public void aliasEnumeration(String name, String other) {
    here.inner(name).ifPresent(region -> here.alias(other, region));
  }

  /** C++20 9.7.2: the constants of an enumeration by their names alone. */
  public void useEnumeration(String qualified) {
    new Names<>(outermost, Region::enumerations)
        .visible(here, qualified)
        .ifPresent(region -> Map.copyOf(region.constants()).forEach(this::define));
  }

  /** A constant whose value cannot be told, and why. */
  public void fail(String name, Problem why) {
    here.valueless().add(name);
    constants.forget(here, name);
    failures.fail(name, why);
  }

  Optional<Problem> failure(String name) {
    return failures.failure(name);
  }

  /** The constant of a name. */
  Optional<Constant> find(String name) {
    Optional<Constant> visible = constants.visible(here, name);
    return visible.isPresent() || failures.isFailed(name) ? visible : constants.anywhere(name);
  }

  /** That a name is used which has no value, with what the text lets us know of it. */
  CFailure unknown(Token at, String name) {
    return failures.at(at, name);
  }

  /** Whether the text includes a file that is not there, which may define any macro. */
  public boolean lacksFiles() {
    return !text.missing().isEmpty();
  }

  /** What is missing between two tokens, given by their places among all. */
  public List<Problem> absent(int from, int to) {
    return text.absent(from, to);
  }

  /** What is in doubt of the conditions between two tokens of a declaration. */
  public List<Problem> doubts(Token first, Token last) {
    if (doubts.isEmpty()) {
      doubts = Optional.of(Doubts.of(text.doubts()));
    }
    return doubts.get().between(first, last);
  }
}
