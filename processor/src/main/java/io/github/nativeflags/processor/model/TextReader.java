package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.CReader;
import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.page.PageReader;
import io.github.nativeflags.processor.page.PageWanted;
import io.github.nativeflags.processor.page.ReferencePage;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reader of texts that belong together.
 *
 * @param spec what is wanted of them
 * @param files the files that they may include
 */
record TextReader(FlagSpec spec, SourceLookup files) {
  /** What is read together, by what names. */
  record Texts(List<String> names, Map<String, String> byFile) {
    /** They and what they include. */
    SpecTexts with(CUnit unit) {
      Map<String, String> all = new LinkedHashMap<>(byFile);
      unit.included().forEach(s -> all.putIfAbsent(s.file(), s.text()));
      return new SpecTexts(names, all);
    }
  }

  /** A page, without what it declares being read yet. */
  ReferencePage page(PageReader page, Problems problems) {
    return page.read(wanted(Set.of()), problems);
  }

  private PageWanted wanted(Set<String> known) {
    return new PageWanted(!spec.choice().macros().isEmpty(), spec.texts().implicitValues(), known);
  }

  /** Headers with the pages that describe them: the pages need not declare anything. */
  Reading described(Texts texts, List<SourceText> headers, List<PageReader> pages) {
    Problems problems = new Problems();
    CUnit unit = unit(headers, pages.stream().anyMatch(PageReader::isMicrosoft), problems);
    PageWanted wanted = wanted(names(unit));
    List<ReferencePage> read = pages.stream().map(p -> p.read(wanted, new Problems())).toList();
    return new Reading(texts.with(unit), unit, read, problems.list());
  }

  private static Set<String> names(CUnit unit) {
    Set<String> names = new HashSet<>();
    Stream.concat(unit.enums().stream(), unit.macros().stream())
        .flatMap(e -> e.constants().stream())
        .forEach(c -> names.add(c.name()));
    return names;
  }

  Reading read(
      Texts texts, List<SourceText> declaring, List<ReferencePage> pages, Problems problems) {
    boolean readable = !problems.hasErrors() && !declaring.isEmpty();
    boolean microsoft = pages.stream().anyMatch(ReferencePage::microsoft);
    CUnit unit = readable ? unit(declaring, microsoft, problems) : CUnit.EMPTY;
    return new Reading(texts.with(unit), unit, pages, problems.list());
  }

  CUnit unit(List<SourceText> declaring, boolean microsoft, Problems problems) {
    CReader.Input input =
        new CReader.Input(
            declaring,
            abi(microsoft),
            spec.texts().defines(),
            spec.choice().macros(),
            files::include);
    return spec.texts().abi().isEmpty()
        ? CReader.readForBothAbis(input, files.readTexts(), problems)
        : CReader.read(input, files.readTexts(), problems);
  }

  private CAbi abi(boolean microsoft) {
    return spec.texts().abi().orElse(microsoft ? CAbi.LLP64 : CAbi.LP64);
  }
}
