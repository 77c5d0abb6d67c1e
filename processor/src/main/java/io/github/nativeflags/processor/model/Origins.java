package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.doc.References;
import io.github.nativeflags.processor.page.ReferencePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an enumeration comes from, and what is said there of it as a whole. */
final class Origins {
  private Origins() {}

  static Doc documentation(FlagSpec spec, Reading reading, CEnum declared) {
    List<Doc.Block> blocks = new ArrayList<>(spec.meaning().doc().blocks());
    Optional<ReferencePage> page = reading.page(declared);
    page.ifPresent(p -> blocks.addAll(p.summary().blocks()));
    blocks.addAll(declared.doc().blocks());
    page.ifPresent(p -> blocks.addAll(p.remarks().under("Remarks").blocks()));
    page.ifPresent(p -> blocks.addAll(References.in(p.seeAlso()).blocks()));
    return new Doc(blocks);
  }

  static FlagEnum.Origin of(FlagSpec spec, Reading reading, CEnum declared) {
    Optional<ReferencePage> page = reading.page(declared);
    Optional<String> header =
        Optional.of(spec.output().declaredIn())
            .filter(h -> !h.isEmpty())
            .or(() -> page.flatMap(ReferencePage::header));
    List<String> pages = reading.pages(declared).stream().map(ReferencePage::file).toList();
    SpecTexts all = reading.texts();
    // Among many, each names its own files: it stays as it is when others change
    List<String> own =
        Stream.concat(Stream.of(declared.place().file()), pages.stream())
            .distinct()
            .filter(all::has)
            .toList();
    boolean apart = TypeSelection.many(spec) && !own.isEmpty();
    SpecTexts texts = apart ? all : all.without(reading.unusedBy(declared));
    return new FlagEnum.Origin(
        spec.own().qualified(),
        apart ? String.join(", ", own) : texts.name(),
        page.flatMap(ReferencePage::title),
        page.flatMap(ReferencePage::address),
        header,
        page.map(ReferencePage::requirements).orElse(Map.of()),
        apart ? texts.sha256(own) : texts.sha256(),
        declared.origin() == CEnum.Origin.MACROS);
  }
}
