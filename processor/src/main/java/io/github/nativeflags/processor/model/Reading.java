package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.declaration.MacroFamily;
import io.github.nativeflags.processor.page.Combining;
import io.github.nativeflags.processor.page.ReferencePage;
import io.github.nativeflags.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that were read together: a page, or headers with the pages that describe them. */
public final class Reading {
  private final SpecTexts texts;
  private final CUnit unit;
  private final List<ReferencePage> pages;
  private final List<Problem> problems;
  private final Map<String, ReferencePage> pageByFile = new HashMap<>();
  private final Map<String, ReferencePage> pageByName = new HashMap<>();
  private final Map<String, Set<Integer>> pagesByConstant = new HashMap<>();
  private final Map<String, Integer> enumsByFile = new HashMap<>();
  private final Set<String> constants = new HashSet<>();
  private final Set<String> included = new HashSet<>();
  private final boolean complete;

  /**
   * All that texts give.
   *
   * @param texts what was read
   * @param unit what it declares
   * @param pages the reference pages among it
   * @param problems what is wrong with it as a whole
   */
  Reading(SpecTexts texts, CUnit unit, List<ReferencePage> pages, List<Problem> problems) {
    this.texts = texts;
    this.unit = unit;
    this.pages = List.copyOf(pages);
    this.problems = List.copyOf(problems);
    for (int i = 0; i < pages.size(); i++) {
      ReferencePage page = pages.get(i);
      int index = i;
      pageByFile.putIfAbsent(page.file(), page);
      page.names().forEach(name -> pageByName.putIfAbsent(name, page));
      page.constants()
          .forEach(d -> pagesByConstant.computeIfAbsent(d.name(), n -> new HashSet<>()).add(index));
    }
    for (CEnum declared : unit.enums()) {
      enumsByFile.merge(declared.place().file(), 1, Integer::sum);
      declared.constants().stream().map(CConstant::name).forEach(constants::add);
    }
    unit.included().forEach(text -> included.add(text.file()));
    this.complete = unit.enums().stream().noneMatch(CEnum::hasErrors);
  }

  SpecTexts texts() {
    return texts;
  }

  CUnit unit() {
    return unit;
  }

  List<ReferencePage> pages() {
    return pages;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Whether an error forbids to make anything of it. */
  boolean failed() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** Whether an error forbids to make anything of what a file declares. */
  boolean failedIn(String file) {
    return unit.failedIn(file)
        || problems.stream()
            .filter(Problem::isError)
            .anyMatch(p -> p.place().isEmpty() || p.place().get().file().equals(file));
  }

  /** Whether a file was read only because others include it. */
  boolean isIncluded(String file) {
    return included.contains(file);
  }

  /** The same with the texts taken otherwise. */
  Reading as(CUnit other) {
    return new Reading(texts, other, pages, problems);
  }

  /** The macros of headers that patterns of names mean. */
  public MacroFamily.Found family(List<String> patterns) {
    return unit.family(patterns);
  }

  /** The same texts, of which nothing is told that rests on files not found. */
  public Reading settled() {
    return as(unit.settled());
  }

  /** The same texts, of which only a family of macros is wanted. */
  public Reading of(MacroFamily.Found family) {
    return as(unit.withFamily(family));
  }

  /** Whether it is of headers alone, and could be read. */
  public boolean isOfHeaders() {
    return pages.isEmpty() && !failed();
  }

  /** Whether it holds one enumeration, which needs no name to be meant. */
  public boolean holdsOne() {
    return unit.enums().size() == 1 && unit.enums().get(0).origin() != CEnum.Origin.VARIABLES;
  }

  /** The constants of all its enumerations. */
  public Set<String> constants() {
    return constants;
  }

  /** Whether each enumeration could be read, so that no constant is unknown. */
  boolean complete() {
    return complete;
  }

  /** The page of an enumeration, the first of its pages. */
  Optional<ReferencePage> page(CEnum declared) {
    return pages(declared).stream().findFirst();
  }

  /**
   * The pages of an enumeration: that which declares it alone; else that which names it, then those
   * that describe constants of it, most first.
   */
  List<ReferencePage> pages(CEnum declared) {
    ReferencePage declaring = pageByFile.get(declared.place().file());
    if (declaring != null) {
      return List.of(declaring);
    }
    List<ReferencePage> found = new ArrayList<>(named(declared).stream().toList());
    Map<Integer, Long> described =
        declared.constants().stream()
            .flatMap(c -> pagesByConstant.getOrDefault(c.name(), Set.of()).stream())
            .collect(Collectors.groupingBy(page -> page, Collectors.counting()));
    described.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> pages.get(e.getKey()))
        .filter(page -> found.isEmpty() || found.get(0) != page)
        .forEach(found::add);
    return found;
  }

  /** The pages of which nothing is said of an enumeration, by file. */
  Set<String> unusedBy(CEnum declared) {
    Set<String> unused = pages.stream().map(ReferencePage::file).collect(Collectors.toSet());
    pages(declared).forEach(page -> unused.remove(page.file()));
    unused.remove(declared.place().file());
    return unused;
  }

  /** Whether a page that does not declare an enumeration is about it. */
  boolean isNamedByPage(CEnum declared) {
    return named(declared).filter(p -> !p.file().equals(declared.place().file())).isPresent();
  }

  /** What its page says of combining; of which one, where it declares several, cannot be told. */
  Optional<Combining> combining(CEnum declared) {
    return page(declared).filter(p -> !several(p)).flatMap(ReferencePage::combining);
  }

  /** The name that a page gives to the only enumeration on it. */
  Optional<String> nameOnPage(CEnum declared) {
    return page(declared).filter(p -> !several(p)).flatMap(ReferencePage::name);
  }

  private boolean several(ReferencePage page) {
    return enumsByFile.getOrDefault(page.file(), 0) > 1;
  }

  private Optional<ReferencePage> named(CEnum declared) {
    return Stream.concat(declared.typedefs().stream(), declared.tag().stream())
        .map(pageByName::get)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
