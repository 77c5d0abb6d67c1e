package io.github.nativeflags.processor.emit;

import io.github.nativeflags.processor.doc.Doc;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documentation as Javadoc: HTML that no text in it can leave.
 *
 * @param links the Javadoc references of sibling constants, by C name
 */
record JavadocText(Map<String, String> links) {
  private static final int COLUMNS = 92;
  // Spaces within tags: lines are not broken there.
  private static final char HARD_SPACE = '\u0001';
  private static final Pattern NAME = Pattern.compile("\\w*_\\w*");
  private static final Pattern UNSAFE_IN_ADDRESS = Pattern.compile("[\\s\"<>{}|\\\\^`*@\\[\\]']");

  /** A comment's text; what to say where the documentation does not begin with a paragraph. */
  String comment(Doc doc, String fallback) {
    String text = blocks(doc, true);
    boolean summary =
        !Texts.firstSentence(doc).isBlank()
            && doc.blocks().get(0) instanceof Doc.Paragraph p
            && !inlines(p.content(), false).isBlank();
    String result = summary ? text : escape(fallback) + "\n" + blocks(doc, false);
    return result.stripTrailing();
  }

  /** The blocks of a comment after its summary. */
  String more(Doc doc) {
    return blocks(doc, false).stripTrailing();
  }

  /** One line of text, such as a block tag's. */
  String line(String text) {
    return escape(Texts.folded(text)).strip();
  }

  /** A table with its caption, which doclint asks for. */
  String table(String caption, Doc.Table table) {
    StringBuilder rows = new StringBuilder();
    if (!table.header().isEmpty()) {
      rows.append("<tr>");
      table.header().forEach(cell -> rows.append(cell("th scope=\"col\"", "th", cell)));
      rows.append("</tr>\n");
    }
    for (List<Doc> row : table.rows()) {
      if (!row.isEmpty()) {
        rows.append("<tr>");
        row.forEach(cell -> rows.append(cell("td", "td", cell)));
        rows.append("</tr>\n");
      }
    }
    String head = "<table>\n<caption>" + escape(caption) + "</caption>\n";
    return rows.isEmpty() ? "" : head + rows + "</table>\n";
  }

  private String blocks(Doc doc, boolean summaryFirst) {
    StringBuilder result = new StringBuilder();
    boolean first = summaryFirst;
    for (Doc.Block block : doc.blocks()) {
      String text = block(block, first);
      result.append(text);
      first &= text.isEmpty();
    }
    return result.toString();
  }

  private String block(Doc.Block block, boolean first) {
    if (block instanceof Doc.Paragraph paragraph) {
      return paragraph(inlines(paragraph.content(), false), first);
    } else if (block instanceof Doc.ItemList list) {
      return list(list);
    } else if (block instanceof Doc.Definitions definitions) {
      return definitions(definitions);
    } else if (block instanceof Doc.Table table) {
      return table("Details", table);
    } else if (block instanceof Doc.CodeBlock code) {
      return code.code().isBlank() ? "" : "<pre>\n" + code(code.code()) + "\n</pre>\n";
    }
    Doc.Note note = (Doc.Note) block;
    String body = blocks(note.body(), true);
    String label = line(note.label());
    return body.isBlank() ? "" : "<p>" + (label.isEmpty() ? "" : "<b>" + label + ":</b> ") + body;
  }

  private static String paragraph(String text, boolean first) {
    String tagged = (first ? "" : "<p>") + text.strip();
    return text.isBlank()
        ? ""
        : String.join("\n", Texts.wrap(tagged, COLUMNS)).replace(HARD_SPACE, ' ') + "\n";
  }

  private String list(Doc.ItemList list) {
    StringBuilder items = new StringBuilder();
    for (Doc item : list.items()) {
      String text = blocks(item, true);
      items.append(text.isBlank() ? "" : "<li>" + text.stripTrailing() + "</li>\n");
    }
    String tag = list.ordered() ? "ol" : "ul";
    return items.isEmpty() ? "" : "<" + tag + ">\n" + items + "</" + tag + ">\n";
  }

  private String definitions(Doc.Definitions definitions) {
    StringBuilder entries = new StringBuilder();
    for (Doc.Definition entry : definitions.entries()) {
      String term = paragraph(inlines(entry.term(), false), true).stripTrailing();
      String text = blocks(entry.explanation(), true).stripTrailing();
      entries.append("<dt>").append(term.isEmpty() ? "&nbsp;" : term).append("</dt>\n");
      entries.append("<dd>").append(text.isEmpty() ? "&nbsp;" : text).append("</dd>\n");
    }
    return entries.isEmpty() ? "" : "<dl>\n" + entries + "</dl>\n";
  }

  private String cell(String open, String tag, Doc cell) {
    String text = blocks(cell, true).stripTrailing();
    return "<" + open + ">" + (text.isEmpty() ? "&nbsp;" : text) + "</" + tag + ">";
  }

  private String inlines(List<Doc.Inline> content, boolean inLink) {
    StringBuilder result = new StringBuilder();
    for (Doc.Inline inline : content) {
      result.append(inline(inline, inLink));
    }
    return result.toString();
  }

  private String inline(Doc.Inline inline, boolean inLink) {
    if (inline instanceof Doc.Text text) {
      return inLink ? escape(Texts.folded(text.text())) : linked(Texts.folded(text.text()));
    } else if (inline instanceof Doc.Code code) {
      String text = Texts.folded(code.text());
      String link = inLink ? null : links.get(text.strip());
      return link != null ? link(link) : tagged("code", escape(text));
    } else if (inline instanceof Doc.Emphasis emphasis) {
      return tagged(emphasis.strong() ? "b" : "i", inlines(emphasis.content(), inLink));
    } else if (inline instanceof Doc.Script script) {
      return tagged(script.raised() ? "sup" : "sub", inlines(script.content(), inLink));
    } else if (inline instanceof Doc.Link link) {
      return anchor(link, inLink);
    }
    return "<br> ";
  }

  private static String tagged(String tag, String text) {
    return text.isBlank() ? text : "<" + tag + ">" + text + "</" + tag + ">";
  }

  private String anchor(Doc.Link link, boolean inLink) {
    String address = inLink ? "" : address(link.address());
    String text = inlines(link.content(), inLink || !address.isEmpty());
    return address.isEmpty() || text.isBlank()
        ? text
        : "<a" + HARD_SPACE + "href=\"" + address + "\">" + text + "</a>";
  }

  // Only what a browser opens as a page: never javascript: or a path on the reader's disk.
  private static String address(String address) {
    String text =
        UNSAFE_IN_ADDRESS
            .matcher(Texts.printable(address.strip()))
            .replaceAll(m -> String.format("%%%02X", (int) m.group().charAt(0)));
    try {
      String scheme = new URI(text).getScheme();
      boolean known = scheme != null && scheme.toLowerCase(java.util.Locale.ROOT).matches("https?");
      return known ? text.replace("&", "&amp;") : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }

  // A short name such as A may be a word: within a sentence only names with an underscore are
  // links.
  private String linked(String text) {
    String whole = links.get(text.strip());
    if (whole != null) {
      return text.replace(text.strip(), link(whole));
    }
    StringBuilder result = new StringBuilder();
    Matcher names = NAME.matcher(text);
    int end = 0;
    while (names.find()) {
      String link = links.get(names.group());
      if (link != null) {
        result.append(escape(text.substring(end, names.start()))).append(link(link));
        end = names.end();
      }
    }
    return result.append(escape(text.substring(end))).toString();
  }

  private static String link(String reference) {
    return "{@link" + HARD_SPACE + reference + "}";
  }

  private static String code(String code) {
    return escape(Texts.printable(code.replace("\r\n", "\n").replace('\r', '\n')))
        .replaceAll("^\n+|\\s+$", "");
  }

  // JLS 3.3: \\u002a is a star even within a comment, so no backslash is left as it is.
  private static String escape(String text) {
    StringBuilder result = new StringBuilder(text.length() + 16);
    for (char c : text.toCharArray()) {
      switch (c) {
        case '&' -> result.append("&amp;");
        case '<' -> result.append("&lt;");
        case '>' -> result.append("&gt;");
        case '@', '{', '}', '*', '\\' -> result.append("&#").append((int) c).append(';');
        default -> result.append(c);
      }
    }
    return result.toString();
  }
}
