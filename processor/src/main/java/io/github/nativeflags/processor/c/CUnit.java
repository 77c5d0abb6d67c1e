package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.expression.UndefinedNames;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.text.Place;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All that texts declare, read together (C17 5.1.1.1: a translation unit). */
public final class CUnit {
  /** What a text without declarations declares. */
  public static final CUnit EMPTY =
      new CUnit(List.of(), Optional.empty(), List.of(), List.of(), UndefinedNames.UNEXPLAINED);

  private final List<CEnum> enums;
  private final Optional<CEnum> macros;
  private final List<SourceText> included;
  private final List<String> missing;
  private final UndefinedNames text;

  CUnit(
      List<CEnum> enums,
      Optional<CEnum> macros,
      List<SourceText> included,
      List<String> missing,
      UndefinedNames text) {
    this.enums = List.copyOf(enums);
    this.macros = macros;
    this.included = List.copyOf(included);
    this.missing = missing;
    this.text = text;
  }

  /** One enumeration that was not read from C text. */
  public static CUnit of(CEnum only) {
    return new CUnit(
        List.of(only), Optional.empty(), List.of(), List.of(), UndefinedNames.UNEXPLAINED);
  }

  /** The same with each enumeration as changed. */
  CUnit map(UnaryOperator<CEnum> change) {
    return new CUnit(
        enums.stream().map(change).toList(), macros.map(change), included, missing, text);
  }

  /** What one of the texts declares. */
  public CUnit in(String file) {
    List<CEnum> there = enums.stream().filter(e -> e.place().file().equals(file)).toList();
    return new CUnit(there, Optional.empty(), included, missing, text);
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
  public List<SourceText> included() {
    return included;
  }

  /** What {@code #include} names and could not be found, as written. */
  public List<String> missing() {
    return missing;
  }

  /** The directive that leaves a name out, where it stands only in parts that are not read. */
  public Optional<Place> leftOut(String name) {
    return text.leftOut(name);
  }

  /** What is in doubt of the text's conditions, and how it was taken. */
  public List<Problem> doubts() {
    return text.doubts();
  }
}
