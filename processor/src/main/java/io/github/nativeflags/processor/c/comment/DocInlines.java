package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.doc.Doc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Running text of a comment with its commands, Markdown and HTML taken apart. */
final class DocInlines {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"`]+");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern KERNEL =
      Pattern.compile("&((?:struct|enum|union|typedef) )?([A-Za-z_]\\w*)(?!;)\\b");
  private static final Pattern MARKDOWN_LINK =
      Pattern.compile("\\[([^\\[\\]]{1,200})]\\((?:<)?([^\\s()<>]{1,500})(?:>)?\\)");
  private static final Pattern JAVADOC =
      Pattern.compile("\\{@(?:code|literal|link|linkplain)\\s#?([^{}]{1,300})}");
  private static final Set<String> DIRECTIVES =
      Set.of("define", "undef", "include", "if", "ifdef", "ifndef", "endif", "pragma", "error");
  private static final int MAX_DEPTH = 6;

  private final String text;
  private final boolean documentation;
  private final int depth;
  private final List<Doc.Inline> inlines = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();
  // What was once not found ahead need not be looked for again
  private final Set<String> missing = new HashSet<>();
  private int at;

  private DocInlines(String text, boolean documentation, int depth) {
    this.text = text;
    this.documentation = documentation;
    this.depth = depth;
  }

  /** Reads text; plain comments know fewer marks than documentation. */
  static List<Doc.Inline> of(String text, boolean documentation) {
    return new DocInlines(text, documentation, 0).run();
  }

  private List<Doc.Inline> run() {
    while (at < text.length()) {
      int start = at;
      char c = text.charAt(at);
      boolean read =
          switch (c) {
            case '`' -> code();
            case '@', '\\' -> command(c);
            case 'h' -> address();
            case '<' -> markup();
            case '%' -> documentation && marked(true);
            case '#' -> documentation && marked(false);
            case '&' -> documentation && kernel();
            case '*' -> documentation && emphasis();
            case '[' -> documentation && link();
            case '{' -> documentation && javadoc();
            default -> false;
          };
      if (!read) {
        at = start + 1;
        plain.append(c);
      }
    }
    flush();
    return List.copyOf(inlines);
  }

  private void flush() {
    if (plain.length() > 0) {
      inlines.add(new Doc.Text(plain.toString()));
      plain.setLength(0);
    }
  }

  private boolean add(Doc.Inline inline, int end) {
    flush();
    inlines.add(inline);
    at = end;
    return true;
  }

  private List<Doc.Inline> nested(String inner) {
    return depth < MAX_DEPTH
        ? new DocInlines(inner, documentation, depth + 1).run()
        : List.of(new Doc.Text(inner));
  }

  private boolean afterWord() {
    return at > 0 && isWord(text.charAt(at - 1));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private char peek(int index) {
    return index < text.length() ? text.charAt(index) : ' ';
  }

  private int find(String wanted, int from) {
    int found = missing.contains(wanted) ? -1 : text.indexOf(wanted, from);
    if (found < 0) {
      missing.add(wanted);
    }
    return found;
  }

  // `code`, ``code``, but not `quoted'
  private boolean code() {
    int start = at;
    while (peek(start) == '`') {
      start++;
    }
    String run = text.substring(at, start);
    int end = run.length() > 3 ? -1 : find(run, start);
    if (end < 0 || text.substring(start, end).isBlank()) {
      return false;
    }
    String inner = text.substring(start, end);
    int quote = inner.indexOf('\'');
    return (quote < 0 || isWord(peek(start + quote + 1)) || inner.lastIndexOf('\'') != quote)
        && add(new Doc.Code(inner.strip()), end + run.length());
  }

  private boolean address() {
    Matcher address = ADDRESS.matcher(text).region(at, text.length());
    if (afterWord() || !address.lookingAt()) {
      return false;
    }
    int end = address.end();
    boolean open = text.substring(at, end).contains("(");
    while (".,;:!?'*]}".indexOf(text.charAt(end - 1)) >= 0
        || text.charAt(end - 1) == ')' && !open) {
      end--;
    }
    String url = text.substring(at, end);
    boolean bare = url.endsWith("/") && url.length() < 9;
    return !bare && add(new Doc.Link(url, List.of(new Doc.Text(url))), end);
  }

  // [text](address)
  private boolean link() {
    Matcher link = MARKDOWN_LINK.matcher(text).region(at, text.length());
    if (!link.lookingAt()) {
      return false;
    }
    List<Doc.Inline> inner = nested(link.group(1));
    return link.group(2).startsWith("http") && add(new Doc.Link(link.group(2), inner), link.end());
  }

  // *emphasis* and **strong emphasis**
  private boolean emphasis() {
    boolean strong = peek(at + 1) == '*';
    int start = at + (strong ? 2 : 1);
    if (afterWord() || !isWord(peek(start))) {
      return false;
    }
    String mark = strong ? "**" : "*";
    int end = find(mark, start);
    boolean closes = end > 0 && isWord(text.charAt(end - 1)) && !isWord(peek(end + mark.length()));
    return closes
        && add(new Doc.Emphasis(strong, nested(text.substring(start, end))), end + mark.length());
  }

  // %NAME and #NAME of gtk-doc and Doxygen
  private boolean marked(boolean constant) {
    Matcher name = NAME.matcher(text).region(at + 1, text.length());
    if (afterWord() || !name.lookingAt() || DIRECTIVES.contains(name.group())) {
      return false;
    }
    String word = name.group();
    boolean isName =
        word.contains("_")
            || (constant
                ? word.length() > 1 && word.toUpperCase(Locale.ROOT).equals(word)
                : word.chars().anyMatch(Character::isUpperCase));
    return isName && add(new Doc.Code(word), name.end());
  }

  // &NAME and &struct NAME of kernel-doc; HTML's &lt; and the like
  private boolean kernel() {
    Optional<DocHtml.Found> entity = DocHtml.at(text, at);
    if (entity.isPresent()) {
      plain.append(entity.get().text());
      at = entity.get().end();
      return true;
    }
    Matcher name = KERNEL.matcher(text).region(at, text.length());
    boolean found = !afterWord() && name.lookingAt();
    return found
        && (name.group(1) != null || name.group(2).contains("_"))
        && add(new Doc.Code(name.group().substring(1)), name.end());
  }

  // {@code x} and {@link x} of Javadoc
  private boolean javadoc() {
    Matcher tag = JAVADOC.matcher(text).region(at, text.length());
    return tag.lookingAt() && add(new Doc.Code(tag.group(1).strip()), tag.end());
  }

  private boolean markup() {
    Optional<DocHtml.Tag> found = documentation ? DocHtml.tag(text, at) : Optional.empty();
    if (found.isEmpty()) {
      return false;
    }
    DocHtml.Tag tag = found.get();
    Optional<Doc.Inline> alone = tag.alone();
    if (alone.isPresent()) {
      return add(alone.get(), tag.end());
    }
    // As written: <B> is closed by </B>
    String closing = "</" + text.substring(at + 1, at + 1 + tag.name().length());
    int end = tag.closing() ? -1 : find(closing, tag.end());
    if (end < 0) {
      at = tag.end();
      return true;
    }
    List<Doc.Inline> inner = nested(text.substring(tag.end(), end));
    int after = text.indexOf('>', end);
    return add(tag.around(inner), after < 0 ? text.length() : after + 1);
  }

  private boolean command(char mark) {
    return !afterWord() && (escape(mark) || word(mark));
  }

  private boolean escape(char mark) {
    char next = peek(at + 1);
    if (documentation && "@\\&$#<>%\"".indexOf(next) >= 0) {
      plain.append(next);
      return skip(at + 2);
    }
    // "i.e.\ so": no sentence ends here
    boolean goesOn = mark == '\\' && next == ' ' && at > 0 && text.charAt(at - 1) == '.';
    return documentation && goesOn && skip(at + 1);
  }

  private boolean word(char mark) {
    Matcher name = NAME.matcher(text).region(at + 1, text.length());
    if (!name.lookingAt()) {
      return false;
    }
    String inner = name.group();
    Optional<DocWord.Read> word = DocWord.at(inner, text, name.end());
    if (word.isPresent()) {
      return word.get().inline().isEmpty()
          ? skip(word.get().end())
          : add(word.get().inline().get(), word.get().end());
    }
    // kernel-doc: @NAME is a parameter or a constant
    return mark == '@'
        && documentation
        && inner.length() > 1
        && add(new Doc.Code(inner), name.end());
  }

  private boolean skip(int end) {
    at = end;
    return true;
  }
}
