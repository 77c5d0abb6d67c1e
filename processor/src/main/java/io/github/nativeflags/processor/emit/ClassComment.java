package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.doc.Sentences;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.ArrayList;
import java.util.List;

/**
 * The comment of a generated class: what it is, the table of its constants, what else is to say,
 * where it comes from.
 *
 * @param e the enumeration
 * @param literals the literals of its values
 * @param javadoc the writer of Javadoc
 */
record ClassComment(FlagEnum e, Literals literals, JavadocText javadoc) {
  /** The comment with a documentation, or a title of its own. */
  CodeBlock of(Doc doc, String title) {
    List<Doc.Block> summary = new ArrayList<>();
    List<Doc.Block> more = new ArrayList<>();
    StringBuilder tags = new StringBuilder();
    for (Doc.Block block : doc.blocks()) {
      if (block instanceof Doc.SeeAlso also) {
        tags.append(javadoc.see(also.entries()));
      } else {
        (more.isEmpty() && !(block instanceof Doc.Heading) ? summary : more).add(block);
      }
    }
    return CodeBlock.of(
        "$L\n$L$L$L$L",
        javadoc.comment(new Doc(summary), Doc.of(title)),
        javadoc.labelled().table(e.flags() ? "Flags" : "Values", table()),
        javadoc.more(new Doc(more)),
        javadoc.more(Provenance.of(e)),
        tags.isEmpty() ? "" : "\n" + tags);
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
