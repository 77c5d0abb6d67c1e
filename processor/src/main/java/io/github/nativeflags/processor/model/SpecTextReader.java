package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.page.PageReader;
import io.github.nativeflags.processor.page.ReferencePage;
import io.github.nativeflags.processor.page.format.PastedFormat;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.Place;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text of a spec, read: its files, its syntax or its own constants. */
public final class SpecTextReader {
  private static final String SYNTAX = "syntax";

  private final FlagSpec spec;
  private final SourceLookup files;
  private final TextReader reader;

  private SpecTextReader(FlagSpec spec, SourceLookup files) {
    this.spec = spec;
    this.files = files;
    this.reader = new TextReader(spec, files);
  }

  /** What a spec's texts give; problems of single texts stand with them. */
  public static List<Reading> read(FlagSpec spec, SourceLookup files, Problems problems) {
    if (!spec.texts().java().constants().isEmpty()) {
      return List.of(javaConstants(spec));
    }
    SpecTextReader reader = new SpecTextReader(spec, new CheckedFiles(files, problems));
    return spec.texts()
        .syntax()
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
    TextReader.Texts texts = new TextReader.Texts(List.of(SYNTAX), Map.of(SYNTAX, text));
    Problems problems = new Problems();
    if (PastedFormat.is(text)) {
      ReferencePage page = reader.page(PageReader.of(new PastedFormat(), SYNTAX, text), problems);
      return reader.read(texts, page.syntax(), List.of(page), problems);
    }
    return reader.read(texts, List.of(new SourceText(SYNTAX, 1, text)), List.of(), problems);
  }

  /** Headers are one program, which pages describe; pages alone were not written for each other. */
  private List<Reading> files(Problems problems) {
    SourceFiles found = SourceFiles.of(spec.texts().source(), files, problems);
    List<SourceText> headers = found.headers();
    List<FoundPage> pages = found.pages();
    boolean matched = pages.stream().anyMatch(p -> p.file().matched());
    if (headers.isEmpty() && (matched || pages.size() > 1) && spec.choice().macros().isEmpty()) {
      return new PageReadings(reader).read(pages, problems);
    }
    TextReader.Texts texts = new TextReader.Texts(found.names(), found.texts());
    if (!headers.isEmpty()) {
      List<PageReader> readers = pages.stream().map(FoundPage::reader).toList();
      return List.of(reader.described(texts, headers, readers));
    }
    Problems ofPages = new Problems();
    List<ReferencePage> read = pages.stream().map(p -> reader.page(p.reader(), ofPages)).toList();
    List<SourceText> declaring = read.stream().flatMap(p -> p.syntax().stream()).toList();
    return List.of(reader.read(texts, declaring, read, ofPages));
  }
}
