package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.declaration.MacroFamily;
import io.github.nativeflags.processor.c.expression.UndefinedNames;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.text.Place;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** All that texts declare, read together (C17 5.1.1.1: a translation unit). */
public final class CUnit {
  /**
   * What there is to know of the texts beside their declarations.
   *
   * @param included the texts that were included from outside the given ones, each once
   * @param failed the files of which nothing can be made
   * @param names what they let us know of names without a value
   * @param conditions the conditions whose outcome was assumed
   * @param families the enumeration that macros form, by patterns of their names
   */
  record Around(
      List<SourceText> included,
      Set<String> failed,
      UndefinedNames names,
      Conditions conditions,
      Function<List<String>, MacroFamily.Found> families) {
    static final Around NOTHING =
        new Around(
            List.of(),
            Set.of(),
            UndefinedNames.UNEXPLAINED,
            (unit, wanted) -> List.of(),
            patterns -> {
              throw new IllegalStateException("no text to choose macros from");
            });

    Around settled() {
      return new Around(included, failed, names, NOTHING.conditions(), families);
    }
  }

  /** The conditions of which nothing that was read says how they are meant. */
  @FunctionalInterface
  interface Conditions {
    /** Those on which some enumerations hang, chosen from a text however it is taken. */
    List<Problem> problems(CUnit unit, Function<CUnit, List<CEnum>> wanted);
  }

  /** What a text without declarations declares. */
  public static final CUnit EMPTY = new CUnit(List.of(), Optional.empty(), Around.NOTHING);

  private final List<CEnum> enums;
  private final Optional<CEnum> macros;
  private final Around around;

  CUnit(List<CEnum> enums, Optional<CEnum> macros, Around around) {
    this.enums = List.copyOf(enums);
    this.macros = macros;
    this.around = around;
  }

  /** One enumeration that was not read from C text. */
  public static CUnit of(CEnum only) {
    return new CUnit(List.of(only), Optional.empty(), Around.NOTHING);
  }

  /** The same with each enumeration as changed. */
  CUnit map(UnaryOperator<CEnum> change) {
    return new CUnit(enums.stream().map(change).toList(), macros.map(change), around);
  }

  /** What one of the texts declares. */
  public CUnit in(String file) {
    List<CEnum> there = enums.stream().filter(e -> e.place().file().equals(file)).toList();
    return new CUnit(there, Optional.empty(), around);
  }

  /**
   * The same text, of which one enumeration is wanted, that of a family of macros; nothing is told
   * of conditions.
   */
  public CUnit withFamily(MacroFamily.Found family) {
    return new CUnit(List.of(), Optional.of(family.enumeration()), around.settled());
  }

  /** The same text, of which nothing is told of conditions. */
  public CUnit settled() {
    return new CUnit(enums, macros, around.settled());
  }

  /** The macros that patterns of names mean, however many are wanted. */
  public MacroFamily.Found family(List<String> patterns) {
    return around.families().apply(patterns);
  }

  /** The enumerations, in order, also those with errors. */
  public List<CEnum> enums() {
    return enums;
  }

  /** The enumeration that the wanted macros form, if any were wanted. */
  public Optional<CEnum> macros() {
    return macros;
  }

  /** The texts that were included from outside the given ones, each once, in order. */
  public List<SourceText> included() {
    return around.included();
  }

  /** Whether an error in a file, or in one that it includes, forbids to make anything of it. */
  public boolean failedIn(String file) {
    return around.failed().contains(file);
  }

  /** What {@code #include} names and could not be found, as written. */
  public List<String> missing() {
    return List.copyOf(around.names().missing());
  }

  /** The directive that leaves a name out, where it stands only in parts that are not read. */
  public Optional<Place> leftOut(String name) {
    return around.names().leftOut(name);
  }

  /** What is in doubt of the text's conditions, and how it was taken. */
  public List<Problem> doubts() {
    return around.names().doubts();
  }

  /**
   * The conditions of which nothing that was read says how they are meant, and on which some
   * enumerations hang.
   *
   * @param wanted chooses those enumerations from the texts, however their conditions are taken
   */
  public List<Problem> assumed(Function<CUnit, List<CEnum>> wanted) {
    return around.conditions().problems(this, wanted);
  }
}
