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
    return new Reading("the spec itself", CUnit.of(own), Optional.empty(), sha256(text.toString()));
  }

  private Reading syntax(FlagSpec spec, String text, Problems problems) {
    List<CSource> sources = List.of(new CSource("syntax", 1, text));
    return read(spec, sources, Optional.empty(), "syntax", text, problems);
  }

  private Reading files(FlagSpec spec, Problems problems) {
    List<CSource> headers = new ArrayList<>();
    List<ReferencePage> pages = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    Problems ofPages = new Problems();
    for (SourceFinder.Source found : finder.findAll(spec.source(), problems)) {
      all.append(found.text());
      if (found.name().endsWith(".md")) {
        pages.add(PageReader.read(found.name(), found.text(), ofPages));
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
    Optional<ReferencePage> page = pages.stream().findFirst();
    return read(spec, declaring, page, String.join(", ", spec.source()), all.toString(), problems);
  }

  private Reading read(
      FlagSpec spec,
      List<CSource> declaring,
      Optional<ReferencePage> page,
      String name,
      String text,
      Problems problems) {
    if (problems.hasErrors() || declaring.isEmpty()) {
      return new Reading(name, CUnit.EMPTY, page, sha256(text));
    }
    CUnit unit =
        CReader.read(
            new CReader.Input(
                declaring, abi(spec, page), spec.defines(), spec.macros(), finder::include),
            problems);
    StringBuilder all = new StringBuilder(text);
    unit.included().forEach(s -> all.append(s.text()));
    return new Reading(name, unit, page, sha256(all.toString()));
  }

  private static CAbi abi(FlagSpec spec, Optional<ReferencePage> page) {
    if (spec.abi() != Abi.AUTO) {
      return CAbi.valueOf(spec.abi().name());
    }
    return page.filter(ReferencePage::microsoft).isPresent() ? CAbi.LLP64 : CAbi.LP64;
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
