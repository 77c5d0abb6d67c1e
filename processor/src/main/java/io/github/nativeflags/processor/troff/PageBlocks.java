package io.github.nativeflags.processor.troff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The blocks of a page: headings, paragraphs, lists and code, each of which ends others. */
final class PageBlocks {
  /** No page indents deeper by intent, and whoever walks the tree should not run out of stack. */
  private static final int DEPTH = 30;

  private final HtmlWriter out;
  private final Deque<Level> levels = new ArrayDeque<>();
  private boolean code;
  private boolean joined;

  /** What is open at one depth of indentation. */
  private static final class Level {
    private String list = "";
    private boolean item;
    private boolean wanted;
    private boolean paragraph;
    private boolean filled;
    private boolean bounded;
  }

  PageBlocks(HtmlWriter out) {
    this.out = out;
    levels.push(new Level());
  }

  private Level level() {
    return levels.element();
  }

  boolean isCode() {
    return code;
  }

  /** Makes the next text follow the last without a space. */
  void join() {
    joined = true;
  }

  void heading(String tag, int line, Runnable text) {
    endCode();
    while (levels.size() > 1) {
      outdent();
    }
    paragraph();
    out.open(tag, line);
    text.run();
    out.close(tag);
  }

  /** Ends a paragraph, and the list that it is part of. */
  void paragraph() {
    endParagraph();
    endItem();
    if (!level().list.isEmpty()) {
      out.close(level().list);
      level().list = "";
    }
  }

  /** Ends a paragraph; the next belongs to the same item of a list. */
  void endParagraph() {
    if (level().paragraph) {
      out.close("p");
      level().paragraph = false;
    }
  }

  private void endItem() {
    if (level().item) {
      out.close(level().list.equals("dl") ? "dd" : "li");
    }
    level().item = false;
    level().wanted = false;
  }

  /** A term, and whatever follows as its description; several may share one. */
  void term(int line, Runnable text) {
    list("dl", line);
    out.open("dt", line);
    text.run();
    out.close("dt");
    level().wanted = true;
    level().bounded = false;
  }

  /** A term whose description is what is indented right below it, and no more. */
  void indentedTerm(int line, Runnable text) {
    term(line, text);
    level().bounded = true;
  }

  void item(int line) {
    list("ul", line);
    level().wanted = true;
  }

  private void list(String kind, int line) {
    endCode();
    endParagraph();
    endItem();
    if (!level().list.equals(kind)) {
      paragraph();
      out.open(kind, line);
      level().list = kind;
    }
  }

  private void openItem(int line) {
    if (level().wanted) {
      out.open(level().list.equals("dl") ? "dd" : "li", line);
      level().item = true;
      level().wanted = false;
    } else if (!level().list.isEmpty() && !level().item) {
      paragraph();
    }
  }

  void indent(int line) {
    endCode();
    endParagraph();
    openItem(line);
    if (levels.size() < DEPTH) {
      out.open("div", line);
      levels.push(new Level());
    }
  }

  void outdent() {
    endCode();
    if (levels.size() > 1) {
      paragraph();
      levels.pop();
      out.close("div");
      if (level().bounded) {
        endItem();
      }
    }
  }

  void code(int line) {
    if (!code) {
      endParagraph();
      openItem(line);
      out.open("pre", line);
      // HTML drops the line feed behind the tag: the code begins on the next line
      out.text("\n");
      code = true;
    }
  }

  void endCode() {
    if (code) {
      out.close("pre");
      code = false;
    }
  }

  /** A line of text, in the paragraph that is open or a new one. */
  void text(int line, Runnable text) {
    if (code) {
      text.run();
      out.font("");
      out.text("\n");
      return;
    }
    if (!level().paragraph) {
      openItem(line);
      out.open("p", line);
      level().paragraph = true;
      level().filled = false;
    } else if (level().filled && !joined) {
      out.text("\n");
    }
    joined = false;
    text.run();
    level().filled = true;
  }

  /** A table is a block of its own. */
  void table(int line, Runnable rows) {
    endCode();
    endParagraph();
    openItem(line);
    out.open("table", line);
    rows.run();
    out.close("table");
  }

  void row(List<Runnable> cells) {
    out.plain("tr");
    for (Runnable cell : cells) {
      out.plain("td");
      cell.run();
      out.close("td");
    }
    out.close("tr");
  }

  void end() {
    endCode();
    while (levels.size() > 1) {
      outdent();
    }
    paragraph();
  }
}
