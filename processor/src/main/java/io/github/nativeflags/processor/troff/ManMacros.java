package io.github.nativeflags.processor.troff;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page in the macros of man(7), as written by hand, by pod2man, by DocBook's stylesheets and by
 * curl.
 */
final class ManMacros {
  private static final Set<String> FONTS =
      Set.of("B", "I", "R", "SM", "SB", "BI", "BR", "IB", "IR", "RB", "RI", "CW", "OP");

  private static final Set<String> BULLETS =
      Set.of("\\(bu", "\\[bu]", "*", "-", "\\-", "o", "\\(em");
  private static final String NUMBERED = "\\(?(?:\\d{1,3}|[a-z])[.)]";

  private final List<RoffLine> lines;
  private final HtmlWriter out;
  private final PageBlocks blocks;
  private final RoffText text;
  private int at;

  ManMacros(RoffReader.Result page, HtmlWriter out) {
    this.lines = page.lines();
    this.out = out;
    this.blocks = new PageBlocks(out);
    this.text = new RoffText(out, page.strings());
  }

  void write() {
    while (at < lines.size()) {
      RoffLine line = lines.get(at++);
      if (line.isText()) {
        text(line);
      } else if (FONTS.contains(line.macro())) {
        fonts(line);
      } else {
        block(line);
      }
    }
    blocks.end();
  }

  private void text(RoffLine line) {
    if (line.rest().isBlank() && !blocks.isCode()) {
      blocks.endParagraph();
      return;
    }
    blocks.text(line.number(), () -> text.write(line.rest()));
    if (line.rest().endsWith("\\c")) {
      blocks.join();
    }
  }

  private void block(RoffLine line) {
    int number = line.number();
    switch (line.macro()) {
      case "TH" -> title(line);
      case "SH" -> heading("h2", line);
      case "SS" -> heading("h3", line);
      case "PP", "P", "LP", "HP" -> paragraph(number);
      case "sp", "Sp" -> blocks.endParagraph();
      case "br" -> lineBreak();
      case "TP", "TQ" -> term(number);
      case "IP" -> indented(line);
      case "RS" -> blocks.indent(number);
      case "RE" -> blocks.outdent();
      case "nf", "EX", "Vb" -> blocks.code(number);
      case "fi", "EE", "Ve" -> blocks.endCode();
      case "TS" -> at = RoffTable.write(lines, at, blocks, cell -> cell(cell));
      case "UR", "MT" -> link(line);
      default -> other(line);
    }
  }

  /** What troff itself defines is in lower case and sets no text; a macro of the page may. */
  private void other(RoffLine line) {
    boolean macro = Character.isUpperCase(line.macro().charAt(0));
    if (macro && !Set.of("UE", "ME", "PD", "DT", "IX", "TE", "AT", "UC").contains(line.macro())) {
      fonts(line);
    }
  }

  private void title(RoffLine line) {
    List<String> words = line.arguments();
    if (!words.isEmpty()) {
      String section = words.size() > 1 ? "(" + words.get(1) + ")" : "";
      blocks.heading("h1", line.number(), () -> text.write(words.get(0) + section));
    }
  }

  private void heading(String tag, RoffLine line) {
    String title = String.join(" ", line.arguments());
    if (!title.isEmpty()) {
      blocks.heading(tag, line.number(), () -> text.write(title));
    } else if (at < lines.size()) {
      RoffLine next = lines.get(at++);
      blocks.heading(tag, line.number(), () -> inline(next));
    }
  }

  /** DocBook sets a term as a paragraph of its own above what it indents. */
  private void paragraph(int number) {
    boolean term =
        at + 1 < lines.size()
            && lines.get(at).rest().startsWith("\\fB")
            && lines.get(at).isText()
            && lines.get(at + 1).macro().equals("RS");
    if (term) {
      RoffLine tag = lines.get(at++);
      blocks.indentedTerm(number, () -> inline(tag));
    } else {
      blocks.paragraph();
    }
  }

  private void lineBreak() {
    if (!blocks.isCode()) {
      out.lineBreak();
    }
  }

  private void term(int number) {
    while (at < lines.size() && isRequest(lines.get(at))) {
      at++;
    }
    if (at < lines.size()) {
      RoffLine tag = lines.get(at++);
      blocks.term(number, () -> inline(tag));
    }
  }

  /** Requests between {@code .TP} and its term, such as {@code .PD 0}. */
  private static boolean isRequest(RoffLine line) {
    return !line.isText() && !FONTS.contains(line.macro())
        || line.isText() && line.rest().isBlank();
  }

  private void indented(RoffLine line) {
    String tag = line.argument(0);
    if (tag.isBlank()) {
      blocks.endParagraph();
    } else if (BULLETS.contains(tag) || tag.matches(NUMBERED)) {
      blocks.item(line.number());
    } else {
      blocks.term(line.number(), () -> cell(tag));
    }
  }

  private void fonts(RoffLine line) {
    List<String> words = line.arguments();
    if (words.isEmpty() && at < lines.size() && lines.get(at).isText()) {
      // .B with nothing: the next line is meant
      RoffLine next = lines.get(at++);
      blocks.text(line.number(), () -> inFont(line.macro().substring(0, 1), next.rest()));
      return;
    }
    blocks.text(line.number(), () -> inline(line));
    if (!words.isEmpty() && words.get(words.size() - 1).endsWith("\\c")) {
      blocks.join();
    }
  }

  /** A line within a block: text, or words in one font or two in turn. */
  private void inline(RoffLine line) {
    List<String> words = line.arguments();
    String macro = line.macro();
    if (line.isText()) {
      cell(line.rest());
    } else if (macro.length() == 2
        && FONTS.contains(macro)
        && !Set.of("SM", "SB", "CW", "OP").contains(macro)) {
      for (int i = 0; i < words.size(); i++) {
        inFont(macro.substring(i % 2, i % 2 + 1), words.get(i));
      }
    } else {
      inFont(macro.equals("B") || macro.equals("I") ? macro : "R", String.join(" ", words));
    }
  }

  private void cell(String content) {
    text.write(content);
    out.font("");
  }

  private void inFont(String font, String content) {
    out.font(Map.of("B", "b", "I", "i").getOrDefault(font, ""));
    cell(content);
  }

  /** {@code .UR address} to {@code .UE}: the text of a link, which may be missing. */
  private void link(RoffLine line) {
    boolean bare = at < lines.size() && Set.of("UE", "ME").contains(lines.get(at).macro());
    if (bare) {
      blocks.text(line.number(), () -> cell(line.argument(0)));
    }
  }
}
