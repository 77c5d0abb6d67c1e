package io.github.nativeflags.processor.emit;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.doc.Sentences;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of an enumeration's constants, as documentation.
 *
 * @param e the enumeration
 * @param literals the literals of its values
 */
record ConstantTable(FlagEnum e, NumberSpelling literals) {
  /** A row for each constant: value, name and, where any has one, meaning. */
  static Doc.Table of(FlagEnum e, NumberSpelling literals) {
    return new ConstantTable(e, literals).table();
  }

  private Doc.Table table() {
    List<Doc> meanings = e.constants().stream().map(this::meaning).toList();
    boolean described = meanings.stream().anyMatch(m -> !m.isEmpty());
    List<Doc> header = new ArrayList<>(List.of(Doc.of("Value"), Doc.of("Constant")));
    header.addAll(described ? List.of(Doc.of("Meaning")) : List.of());
    List<List<Doc>> rows = new ArrayList<>();
    for (int i = 0; i < meanings.size(); i++) {
      FlagConstant constant = e.constants().get(i);
      List<Doc> row = new ArrayList<>();
      row.add(code(literals.java(constant.value(), constant.radix())));
      row.add(code(constant.nativeName()));
      row.addAll(described ? List.of(meanings.get(i)) : List.of());
      rows.add(row);
    }
    return new Doc.Table(header, rows);
  }

  private Doc meaning(FlagConstant constant) {
    List<Doc.Inline> said = Sentences.opening(constant.doc());
    return said.isEmpty()
        ? new ConstantRole(e).of(constant)
        : new Doc(List.of(new Doc.Paragraph(said)));
  }

  private static Doc code(String text) {
    return ConstantRole.sentence(new Doc.Code(text));
  }
}
