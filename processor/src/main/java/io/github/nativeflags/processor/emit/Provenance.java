package io.github.nativeflags.processor.emit;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.ArrayList;
import java.util.List;

/** Where the constants come from and what they need. */
final class Provenance {
  /** What the comment of each generated type of an enumeration says. */
  static final String DIGEST = "SHA-256 of the text read";

  private Provenance() {}

  static Doc of(FlagEnum e) {
    FlagEnum.Origin origin = e.origin();
    List<Doc.Inline> text = new ArrayList<>();
    origin
        .declaredIn()
        .ifPresent(
            header -> {
              text.add(new Doc.Text("Declared in "));
              text.add(new Doc.Code(header));
              text.add(new Doc.Text(". "));
            });
    text.add(new Doc.Text("Generated from "));
    text.add(new Doc.Code(origin.text()));
    origin.title().ifPresent(title -> text.add(new Doc.Text(", \"" + title + "\",")));
    text.add(new Doc.Text(" for "));
    text.add(new Doc.Code(origin.spec()));
    text.add(new Doc.Text("; " + DIGEST + ": "));
    text.add(new Doc.Code(origin.sha256()));
    text.add(new Doc.Text("."));
    return new Doc(List.of(new Doc.Paragraph(text))).then(requirements(origin));
  }

  private static Doc requirements(FlagEnum.Origin origin) {
    List<Doc.Definition> entries = new ArrayList<>();
    origin
        .requirements()
        .forEach(
            (label, value) ->
                entries.add(new Doc.Definition(List.of(new Doc.Text(label)), Doc.of(value))));
    return entries.isEmpty() ? Doc.EMPTY : new Doc(List.of(new Doc.Definitions(entries)));
  }
}
