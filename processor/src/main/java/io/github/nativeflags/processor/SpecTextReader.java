package io.github.nativeflags.processor;

import io.github.nativeflags.NativeFlagEnum.Abi;
import io.github.nativeflags.processor.c.CAbi;
import io.github.nativeflags.processor.c.CEnum;
import io.github.nativeflags.processor.c.CReader;
import io.github.nativeflags.processor.c.CSource;
import io.github.nativeflags.processor.c.CType;
import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.model.FlagSpec;
import io.github.nativeflags.processor.model.Reading;
import io.github.nativeflags.processor.page.PageReader;
import io.github.nativeflags.processor.page.ReferencePage;
import io.github.nativeflags.processor.problem.Place;
import io.github.nativeflags.processor.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The text of a spec, read: its files, its syntax or its own constants. */
final class SpecTextReader {
  private final SourceFinder finder;

  SpecTextReader(SourceFinder finder) {
    this.finder = finder;
  }

  Reading read(FlagSpec spec, Problems problems) {
    if (!spec.javaConstants().isEmpty()) {
      return javaConstants(spec);
    }
    return spec.syntax()
        .map(text -> syntax(spec, text, problems))
        .orElseGet(() -> files(spec, problems));
  }

  private static Reading javaConstants(FlagSpec spec) {
    CType type = new CType("Java", spec.javaBits(), true);
    Place place = spec.javaConstants().get(0).place();
    CEnum own =
        new CEnum(
            CEnum.Origin.JAVA,
            Optional.empty(),
            List.of(),
            "",
            type,
            spec.javaConstants(),
            Doc.EMPTY,
            Optional.empty(),
            place,
            List.of());
    StringBuilder text = new StringBuilder();
    own.constants().forEach(c -> text.append(c.name()).append('=').append(c.value()).append('\n'));
    return new Reading("the spec itself", CUnit.of(own), List.of(), sha256(text.toString()));
  }

  private Reading syntax(FlagSpec spec, String text, Problems problems) {
    List<CSource> sources = List.of(new CSource("syntax", 1, text));
    return read(spec, new Texts("syntax", sources, List.of(), text), problems);
  }

  private Reading files(FlagSpec spec, Problems problems) {
    List<CSource> headers = new ArrayList<>();
    List<ReferencePage> pages = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    Problems ofPages = new Problems();
    PageReader.Wish wish = new PageReader.Wish(!spec.macros().isEmpty(), spec.implicitValues());
    for (SourceFinder.Source found : finder.findAll(spec.source(), problems)) {
      all.append(found.text());
      if (found.name().endsWith(".md")) {
        pages.add(PageReader.read(found.name(), found.text(), wish, ofPages));
      } else {
        headers.add(new CSource(found.name(), 1, found.text()));
      }
    }
    List<CSource> declaring = headers;
    if (headers.isEmpty()) {
      // Beside a header, a page need not declare anything
      ofPages.list().forEach(problems::add);
      declaring = pages.stream().flatMap(p -> p.syntax().stream()).toList();
    }
    String name = String.join(", ", spec.source());
    return read(spec, new Texts(name, declaring, pages, all.toString()), problems);
  }

  /** What is to be read: its name, the C text of it, the pages in it, all of it. */
  private record Texts(
      String name, List<CSource> declaring, List<ReferencePage> pages, String all) {}

  private Reading read(FlagSpec spec, Texts texts, Problems problems) {
    if (problems.hasErrors() || texts.declaring().isEmpty()) {
      return new Reading(texts.name(), CUnit.EMPTY, texts.pages(), sha256(texts.all()));
    }
    CUnit unit =
        CReader.read(
            new CReader.Input(
                texts.declaring(),
                abi(spec, texts.pages()),
                spec.defines(),
                spec.macros(),
                finder::include),
            problems);
    StringBuilder all = new StringBuilder(texts.all());
    unit.included().forEach(s -> all.append(s.text()));
    return new Reading(texts.name(), unit, texts.pages(), sha256(all.toString()));
  }

  private static CAbi abi(FlagSpec spec, List<ReferencePage> pages) {
    if (spec.abi() != Abi.AUTO) {
      return CAbi.valueOf(spec.abi().name());
    }
    return pages.stream().anyMatch(ReferencePage::microsoft) ? CAbi.LLP64 : CAbi.LP64;
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
