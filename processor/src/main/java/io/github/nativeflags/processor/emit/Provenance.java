package io.github.nativeflags.processor.emit;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.ArrayList;
import java.util.List;

/** Where the constants come from and what they need. */
final class Provenance {
  /** What the comment of each generated type of an enumeration says. */
  static final String GENERATED = "Generated from <code>";

  private Provenance() {}

  /** Where they come from, what they need, and at the end, since nobody reads it, the digest. */
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
    text.add(new Doc.Text("."));
    Doc digest =
        ConstantRole.sentence(
            new Doc.Text("SHA-256 of the text read: "),
            new Doc.Code(origin.sha256()),
            new Doc.Text("."));
    return new Doc(List.of(new Doc.Paragraph(text))).then(requirements(origin)).then(digest);
  }

  /** The page itself, where it is known where that is published. */
  static List<List<Doc.Inline>> page(FlagEnum e) {
    FlagEnum.Origin origin = e.origin();
    return origin.address().stream()
        .map(
            address ->
                List.<Doc.Inline>of(
                    new Doc.Link(address, List.of(new Doc.Text(origin.title().orElse(address))))))
        .toList();
  }

  /** Where they come from. */
  static Doc brief(FlagEnum e) {
    return ConstantRole.sentence(
        new Doc.Text("Generated from "),
        new Doc.Code(e.origin().text()),
        new Doc.Text(" for "),
        new Doc.Code(e.origin().spec()),
        new Doc.Text("."));
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
