package io.github.nativeflags.processor.troff;

import java.util.List;

/** A page in the macros of mdoc(7), as the BSDs write them. */
final class MdocMacros {
  private final List<RoffLine> lines;
  private final PageBlocks blocks;
  private final MdocInlines inlines;
  private int at;

  MdocMacros(RoffReader.Result page, HtmlWriter out) {
    this.lines = page.lines();
    this.blocks = new PageBlocks(out);
    this.inlines = new MdocInlines(out, new RoffText(out, page.strings()));
  }

  void write() {
    while (at < lines.size()) {
      RoffLine line = lines.get(at++);
      if (line.isText() && line.rest().isBlank() && !blocks.isCode()) {
        blocks.endParagraph();
      } else if (line.isText()) {
        blocks.text(line.number(), () -> inlines.text(line.rest()));
      } else {
        block(line);
      }
    }
    blocks.end();
  }

  private void block(RoffLine line) {
    int number = line.number();
    switch (line.macro()) {
      case "Dd", "Os", "Bk", "Ek", "Sm", "Rs", "Re", "St", "Lb" -> {
        // They set the date, the system and spacing
      }
      case "Dt" -> blocks.heading("h1", number, () -> inlines.text(title(line)));
      case "Sh" -> blocks.heading("h2", number, () -> inlines.words(line.arguments()));
      case "Ss" -> blocks.heading("h3", number, () -> inlines.words(line.arguments()));
      case "Pp", "Lp" -> blocks.endParagraph();
      case "Bl" -> blocks.indent(number);
      case "El" -> blocks.outdent();
      case "It" -> item(line);
      case "Bd" -> display(line);
      case "Ed" -> blocks.endCode();
      case "Dl", "D1" -> {
        blocks.code(number);
        blocks.text(number, () -> inlines.words(line.arguments()));
        blocks.endCode();
      }
      case "In" -> include(line);
      default -> inline(line);
    }
  }

  private static String title(RoffLine line) {
    String section = line.argument(1);
    return line.argument(0) + (section.isEmpty() ? "" : "(" + section + ")");
  }

  private void item(RoffLine line) {
    if (line.arguments().isEmpty()) {
      blocks.item(line.number());
    } else {
      blocks.term(line.number(), () -> inlines.words(line.arguments()));
    }
  }

  private void display(RoffLine line) {
    if (line.rest().contains("-literal") || line.rest().contains("-unfilled")) {
      blocks.code(line.number());
    } else {
      blocks.endParagraph();
    }
  }

  /** {@code .In sys/event.h} is a line of C. */
  private void include(RoffLine line) {
    blocks.code(line.number());
    blocks.text(line.number(), () -> inlines.text("#include <" + line.argument(0) + ">"));
    blocks.endCode();
  }

  private void inline(RoffLine line) {
    blocks.text(line.number(), () -> inlines.macro(line.macro(), line.arguments()));
  }
}
