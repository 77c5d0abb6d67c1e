package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.problem.Place;
import io.github.nativeflags.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All that texts declare, read together (C17 5.1.1.1: a translation unit). */
public final class CUnit {
  /** What a text without declarations declares. */
  public static final CUnit EMPTY =
      new CUnit(List.of(), Optional.empty(), List.of(), List.of(), Optional.empty());

  private final List<CEnum> enums;
  private final Optional<CEnum> macros;
  private final List<CSource> included;
  private final List<String> missing;
  private final Optional<Conditionals> conditionals;

  CUnit(
      List<CEnum> enums,
      Optional<CEnum> macros,
      List<CSource> included,
      List<String> missing,
      Optional<Conditionals> conditionals) {
    this.enums = List.copyOf(enums);
    this.macros = macros;
    this.included = List.copyOf(included);
    this.missing = missing;
    this.conditionals = conditionals;
  }

  /** One enumeration that was not read from C text. */
  public static CUnit of(CEnum only) {
    return new CUnit(List.of(only), Optional.empty(), List.of(), List.of(), Optional.empty());
  }

  /** The same with each enumeration as changed. */
  CUnit map(UnaryOperator<CEnum> change) {
    return new CUnit(
        enums.stream().map(change).toList(), macros.map(change), included, missing, conditionals);
  }

  /** What one of the texts declares. */
  public CUnit in(String file) {
    List<CEnum> there = enums.stream().filter(e -> e.place().file().equals(file)).toList();
    return new CUnit(there, Optional.empty(), included, missing, conditionals);
  }

  /** The enumerations, in order, also those with errors. */
  public List<CEnum> enums() {
    return enums;
  }

  /** The enumeration that the wanted macros form, if any were wanted. */
  public Optional<CEnum> macros() {
    return macros;
  }

  /** The texts that were included from outside the given ones, in order. */
  public List<CSource> included() {
    return included;
  }

  /** What {@code #include} names and could not be found, as written. */
  public List<String> missing() {
    return missing;
  }

  /** The directive that leaves a name out, where it stands only in parts that are not read. */
  public Optional<Place> leftOut(String name) {
    return conditionals.flatMap(c -> c.leftOut().cause(name)).map(c -> c.at().place());
  }

  /** What is in doubt of the text's conditions, and how it was taken. */
  public List<Problem> doubts() {
    return conditionals.map(Conditionals::doubts).orElse(List.of());
  }
}
