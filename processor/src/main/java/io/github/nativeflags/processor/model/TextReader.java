package io.github.nativeflags.processor.model;

import io.github.nativeflags.NativeFlagEnum.Abi;
import io.github.nativeflags.processor.c.CReader;
import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.page.PageReader;
import io.github.nativeflags.processor.page.PageWanted;
import io.github.nativeflags.processor.page.ReferencePage;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reader of texts that belong together.
 *
 * @param spec what is wanted of them
 * @param files the files that they may include
 */
record TextReader(FlagSpec spec, SourceLookup files) {
  /** What is read together, by what name. */
  record Texts(String name, Map<String, String> byFile) {}

  /** A page, without what it declares being read yet. */
  ReferencePage page(PageReader page, Problems problems) {
    return page.read(new PageWanted(!spec.macros().isEmpty(), spec.implicitValues()), problems);
  }

  Reading read(
      Texts texts, List<SourceText> declaring, List<ReferencePage> pages, Problems problems) {
    Map<String, String> all = new LinkedHashMap<>(texts.byFile());
    CUnit unit = CUnit.EMPTY;
    if (!problems.hasErrors() && !declaring.isEmpty()) {
      unit = unit(declaring, pages, problems);
      unit.included().forEach(s -> all.putIfAbsent(s.file(), s.text()));
    }
    return new Reading(new SpecTexts(texts.name(), all), unit, pages, problems.list());
  }

  CUnit unit(List<SourceText> declaring, List<ReferencePage> pages, Problems problems) {
    CReader.Input input =
        new CReader.Input(declaring, abi(pages), spec.defines(), spec.macros(), files::include);
    return spec.abi() == Abi.AUTO
        ? CReader.readForBothAbis(input, problems)
        : CReader.read(input, problems);
  }

  private CAbi abi(List<ReferencePage> pages) {
    if (spec.abi() != Abi.AUTO) {
      return CAbi.valueOf(spec.abi().name());
    }
    return pages.stream().anyMatch(ReferencePage::microsoft) ? CAbi.LLP64 : CAbi.LP64;
  }
}
