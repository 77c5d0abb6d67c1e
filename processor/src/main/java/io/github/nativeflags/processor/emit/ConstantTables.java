package io.github.nativeflags.processor.emit;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.doc.Sentences;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.model.MaskFieldModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of an enumeration's constants, as documentation.
 *
 * @param e the enumeration
 * @param literals the literals of its values
 */
record ConstantTables(FlagEnum e, NumberSpelling literals) {
  /**
   * A table under its caption.
   *
   * @param caption what its constants are
   * @param table a row for each: value, name and, where any has one, meaning
   */
  record Captioned(String caption, Doc.Table table) {}

  /** A table for each field, after that of the constants that belong to none. */
  List<Captioned> all() {
    List<Captioned> all = new ArrayList<>();
    List<FlagConstant> rest = new ArrayList<>(e.constants());
    for (MaskFieldModel field : e.fields()) {
      if (field.holdsNumber()) {
        continue;
      }
      List<FlagConstant> values = new ArrayList<>(rest);
      values.removeIf(c -> !field.members().contains(c.nativeName()));
      rest.removeAll(values);
      String mask = field.maskName().map(name -> ", " + name).orElse("");
      String caption =
          "Values of " + field.name() + " (" + literals.javaBits(field.mask()) + mask + ")";
      all.add(new Captioned(caption, table(values)));
    }
    if (!rest.isEmpty()) {
      all.add(0, new Captioned(e.flags() ? "Flags" : "Values", table(rest)));
    }
    return all;
  }

  private Doc.Table table(List<FlagConstant> constants) {
    List<Doc> meanings = constants.stream().map(this::meaning).toList();
    boolean described = meanings.stream().anyMatch(m -> !m.isEmpty());
    List<Doc> header = new ArrayList<>(List.of(Doc.of("Value"), Doc.of("Constant")));
    header.addAll(described ? List.of(Doc.of("Meaning")) : List.of());
    List<List<Doc>> rows = new ArrayList<>();
    for (int i = 0; i < meanings.size(); i++) {
      FlagConstant constant = constants.get(i);
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
