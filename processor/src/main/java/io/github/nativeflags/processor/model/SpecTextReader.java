package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.CReader;
import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.model.SourceLookup.FoundFile;
import io.github.nativeflags.processor.page.PageReader;
import io.github.nativeflags.processor.page.ReferencePage;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.Place;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text of a spec, read: its files, its syntax or its own constants. */
public final class SpecTextReader {
  private final FlagSpec spec;
  private final SourceLookup files;

  private SpecTextReader(FlagSpec spec, SourceLookup files) {
    this.spec = spec;
    this.files = files;
  }

  /** What a spec's texts give; problems of single texts stand with them. */
  public static List<Reading> read(FlagSpec spec, SourceLookup files, Problems problems) {
    if (!spec.texts().java().constants().isEmpty()) {
      return List.of(javaConstants(spec));
    }
    SpecTextReader reader = new SpecTextReader(spec, new CheckedFiles(files, problems));
    return spec.texts().syntax()
        .map(text -> List.of(reader.syntax(text)))
        .orElseGet(() -> reader.files(problems));
  }

  private static Reading javaConstants(FlagSpec spec) {
    CType type = new CType("Java", spec.texts().java().bits(), true);
    Place place = spec.texts().java().constants().get(0).place();
    CEnum own =
        new CEnum(
            CEnum.Origin.JAVA,
            Optional.empty(),
            List.of(),
            "",
            type,
            spec.texts().java().constants(),
            Doc.EMPTY,
            Optional.empty(),
            place,
            List.of());
    StringBuilder text = new StringBuilder();
    own.constants().forEach(c -> text.append(c.name()).append('=').append(c.value()).append('\n'));
    SpecTexts texts = SpecTexts.of("the spec itself", text.toString());
    return new Reading(texts, CUnit.of(own), List.of(), List.of());
  }

  private Reading syntax(String text) {
    return read(
        new Texts("syntax", Map.of("syntax", text)),
        List.of(new SourceText("syntax", 1, text)),
        List.of(),
        new Problems());
  }

  /** What is read together, by what name. */
  private record Texts(String name, Map<String, String> byFile) {}

  /** Headers are one program, which pages describe; pages alone were not written for each other. */
  private List<Reading> files(Problems problems) {
    Map<String, String> all = new LinkedHashMap<>();
    List<SourceText> headers = new ArrayList<>();
    List<FoundFile> pages = new ArrayList<>();
    for (FoundFile found : files.findAll(spec.texts().source(), problems)) {
      all.put(found.name(), found.text());
      if (found.name().endsWith(".md")) {
        pages.add(found);
      } else {
        headers.add(new SourceText(found.name(), 1, found.text()));
      }
    }
    boolean matched = pages.stream().anyMatch(FoundFile::matched);
    if (headers.isEmpty() && (matched || pages.size() > 1) && spec.choice().macros().isEmpty()) {
      return new PageReadings(this).read(pages, problems);
    }
    Problems ofPages = new Problems();
    List<ReferencePage> read = pages.stream().map(p -> page(p, ofPages)).toList();
    List<SourceText> declaring = headers;
    if (headers.isEmpty()) {
      declaring = read.stream().flatMap(p -> p.syntax().stream()).toList();
    }
    // Beside a header, a page need not declare anything
    Texts texts = new Texts(String.join(", ", spec.texts().source()), all);
    return List.of(read(texts, declaring, read, headers.isEmpty() ? ofPages : new Problems()));
  }

  ReferencePage page(FoundFile text, Problems problems) {
    PageReader.Wish wish = new PageReader.Wish(!spec.choice().macros().isEmpty(), spec.texts().implicitValues());
    return PageReader.read(text.name(), text.text(), wish, problems);
  }

  /** One page by itself. */
  Reading read(FoundFile text, ReferencePage page, Problems problems) {
    Texts texts = new Texts(text.name(), Map.of(text.name(), text.text()));
    return read(texts, page.syntax(), List.of(page), problems);
  }

  private Reading read(
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
        new CReader.Input(declaring, abi(pages), spec.texts().defines(), spec.choice().macros(), files::include);
    return spec.texts().abi().isEmpty()
        ? CReader.readForBothAbis(input, problems)
        : CReader.read(input, problems);
  }

  private CAbi abi(List<ReferencePage> pages) {
    boolean microsoft = pages.stream().anyMatch(ReferencePage::microsoft);
    return spec.texts().abi().orElse(microsoft ? CAbi.LLP64 : CAbi.LP64);
  }
}
