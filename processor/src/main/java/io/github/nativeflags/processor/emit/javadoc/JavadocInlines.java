package io.github.nativeflags.processor.emit.javadoc;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.doc.PlainText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final int LONGEST_NAME = 100;
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
    return html(content, Set.of());
  }

  private String html(List<Doc.Inline> content, Set<String> open) {
    StringBuilder result = new StringBuilder();
    Pieces pieces = new Pieces(open);
    content.forEach(inline -> result.append(inline.fold(pieces)));
    return result.toString();
  }

  /** The writer of single pieces within open tags. */
  private final class Pieces implements Doc.InlineReader<String> {
    private final Set<String> open;

    Pieces(Set<String> open) {
      this.open = open;
    }

    @Override
    public String text(Doc.Text text) {
      return open.contains("a")
          ? JavadocEscapes.text(text.text())
          : linked(PlainText.folded(text.text()));
    }

    @Override
    public String code(Doc.Code code) {
      return name(code.text(), "code", open);
    }

    @Override
    public String emphasis(Doc.Emphasis emphasis) {
      return emphasised(emphasis, open);
    }

    @Override
    public String script(Doc.Script script) {
      return within(script.raised() ? "sup" : "sub", script.content(), open);
    }

    @Override
    public String link(Doc.Link link) {
      return anchor(link, open);
    }

    @Override
    public String lineBreak(Doc.Break lineBreak) {
      return "<br> ";
    }
  }

  private String emphasised(Doc.Emphasis emphasis, Set<String> open) {
    String text = PlainText.folded(PlainText.of(emphasis.content()));
    String tag = emphasis.strong() ? "b" : "i";
    if (links.containsKey(text.strip())) {
      return name(text, tag, open);
    }
    return emphasis.strong() && isIdentifier(text.strip())
        ? tagged("code", JavadocEscapes.text(text))
        : within(tag, emphasis.content(), open);
  }

  private static boolean isIdentifier(String text) {
    return text.length() <= LONGEST_NAME && IDENTIFIER.matcher(text).matches();
  }

  private String name(String text, String tag, Set<String> open) {
    Optional<String> link =
        open.contains("a") ? Optional.empty() : reference(PlainText.folded(text).strip());
    return link.map(JavadocInlines::link).orElse(tagged(tag, JavadocEscapes.text(text)));
  }

  private Optional<String> reference(String name) {
    return name.equals(self) ? Optional.empty() : Optional.ofNullable(links.get(name));
  }

  // HTML allows no bold type within bold type, and doclint says so
  private String within(String tag, List<Doc.Inline> content, Set<String> open) {
    return open.contains(tag) ? html(content, open) : tagged(tag, html(content, with(tag, open)));
  }

  private static Set<String> with(String tag, Set<String> open) {
    Set<String> result = new HashSet<>(open);
    result.add(tag);
    return result;
  }

  private static String tagged(String tag, String text) {
    return text.isBlank() ? text : "<" + tag + ">" + text + "</" + tag + ">";
  }

  private String anchor(Doc.Link link, Set<String> open) {
    String address = open.contains("a") ? "" : JavadocEscapes.address(link.address());
    boolean sibling = links.containsKey(PlainText.line(link.content()));
    if (address.isEmpty() || sibling) {
      return html(link.content(), open);
    }
    String text = html(link.content(), with("a", open));
    return text.isBlank() ? text : "<a" + HARD_SPACE + "href=\"" + address + "\">" + text + "</a>";
  }

  // Within a sentence a short name such as A may be a word: only one with an underscore is a link
  private String linked(String text) {
    Optional<String> whole = reference(text.strip());
    if (whole.isPresent()) {
      return text.replace(text.strip(), link(whole.get()));
    }
    StringBuilder result = new StringBuilder();
    Matcher words = WORD.matcher(text);
    int end = 0;
    while (words.find()) {
      String word = words.group();
      Optional<String> link = word.indexOf('_') < 0 ? Optional.empty() : reference(word);
      if (link.isPresent()) {
        result.append(JavadocEscapes.text(text.substring(end, words.start())));
        result.append(link(link.get()));
        end = words.end();
      }
    }
    return result.append(JavadocEscapes.text(text.substring(end))).toString();
  }

  private static String link(String reference) {
    return "{@link" + HARD_SPACE + reference + "}";
  }
}
