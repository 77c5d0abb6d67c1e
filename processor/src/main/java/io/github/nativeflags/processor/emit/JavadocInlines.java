package io.github.nativeflags.processor.emit;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.doc.PlainText;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Running text as Javadoc.
 *
 * @param links the Javadoc references of sibling constants, by C name
 * @param self the C name of the constant that the text is about, which is no link to itself
 */
record JavadocInlines(Map<String, String> links, String self) {
  /** A space within a tag: lines are not broken there. */
  static final char HARD_SPACE = '\u0001';

  private static final Pattern WORD = Pattern.compile("\\w++");
  // Microsoft sets names of C in bold type: with an underscore, a scope, a call, two capitals
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "NULL|TRUE|FALSE|\\w+::[\\w:]+|\\w+\\(\\)|[A-Za-z]\\w*_\\w*|[A-Za-z]*[a-z]+[A-Z]\\w*");

  /** The text once its lines are broken. */
  static String soft(String text) {
    return text.replace(HARD_SPACE, ' ');
  }

  /** HTML for running text. */
  String html(List<Doc.Inline> content) {
    return html(content, false);
  }

  private String html(List<Doc.Inline> content, boolean inLink) {
    StringBuilder result = new StringBuilder();
    content.forEach(inline -> result.append(html(inline, inLink)));
    return result.toString();
  }

  private String html(Doc.Inline inline, boolean inLink) {
    if (inline instanceof Doc.Text text) {
      return inLink ? JavadocEscapes.text(text.text()) : linked(PlainText.folded(text.text()));
    } else if (inline instanceof Doc.Code code) {
      return name(code.text(), "code", inLink);
    } else if (inline instanceof Doc.Emphasis emphasis) {
      return emphasis(emphasis, inLink);
    } else if (inline instanceof Doc.Script script) {
      return tagged(script.raised() ? "sup" : "sub", html(script.content(), inLink));
    } else if (inline instanceof Doc.Link link) {
      return anchor(link, inLink);
    }
    return "<br> ";
  }

  private String emphasis(Doc.Emphasis emphasis, boolean inLink) {
    String text = PlainText.folded(PlainText.of(emphasis.content()));
    String tag = emphasis.strong() ? "b" : "i";
    if (links.containsKey(text.strip())) {
      return name(text, tag, inLink);
    }
    return emphasis.strong() && IDENTIFIER.matcher(text.strip()).matches()
        ? tagged("code", JavadocEscapes.text(text))
        : tagged(tag, html(emphasis.content(), inLink));
  }

  private String name(String text, String tag, boolean inLink) {
    String link = inLink ? null : reference(PlainText.folded(text).strip());
    return link == null ? tagged(tag, JavadocEscapes.text(text)) : link(link);
  }

  private String reference(String name) {
    return name.equals(self) ? null : links.get(name);
  }

  private static String tagged(String tag, String text) {
    return text.isBlank() ? text : "<" + tag + ">" + text + "</" + tag + ">";
  }

  private String anchor(Doc.Link link, boolean inLink) {
    String address = inLink ? "" : JavadocEscapes.address(link.address());
    boolean sibling = links.containsKey(PlainText.line(link.content()));
    if (address.isEmpty() || sibling) {
      return html(link.content(), inLink);
    }
    String text = html(link.content(), true);
    return text.isBlank() ? text : "<a" + HARD_SPACE + "href=\"" + address + "\">" + text + "</a>";
  }

  // Within a sentence a short name such as A may be a word: only one with an underscore is a link
  private String linked(String text) {
    String whole = reference(text.strip());
    if (whole != null) {
      return text.replace(text.strip(), link(whole));
    }
    StringBuilder result = new StringBuilder();
    Matcher words = WORD.matcher(text);
    int end = 0;
    while (words.find()) {
      String link = words.group().indexOf('_') < 0 ? null : reference(words.group());
      if (link != null) {
        result.append(JavadocEscapes.text(text.substring(end, words.start()))).append(link(link));
        end = words.end();
      }
    }
    return result.append(JavadocEscapes.text(text.substring(end))).toString();
  }

  private static String link(String reference) {
    return "{@link" + HARD_SPACE + reference + "}";
  }
}
