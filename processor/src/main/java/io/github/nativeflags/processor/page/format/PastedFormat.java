package io.github.nativeflags.processor.page.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text that one copies from a page: a block, then names on lines of their own with the words
 * about them below. Nothing begins like this: it is known by a name that the block declares and a
 * line outside of it begins with.
 */
public final class PastedFormat implements PageFormat {
  /** A name alone, or before what says something of it. */
  private static final Pattern HEAD =
      Pattern.compile("\\s*([A-Za-z_]\\w*+)\\s*(?:|[:\u2013\u2014]\\s.*|--?\\s.*|\\t.*|[(=]\\s*\\w+\\s*\\)?)\\s*");

  /** As learn.microsoft.com sets it below a name. */
  private static final Pattern VALUE = Pattern.compile("\\s*Value:\\s*(-?\\w+)\\s*");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)\\s*(?:syntax|constants?|members?|fields|values|flags|remarks|requirements|see also"
              + "|related (?:topics|content)|examples?|parameters|return value|description)\\s*");

  /** What learn.microsoft.com sets around a text: a label, a date, a button. */
  private static final Pattern AROUND =
      Pattern.compile("(?i)\\s*(?:article|\\d{1,2}/\\d{1,2}/\\d{4}|(?:c|c\\+\\+)?\\s*copy|c\\+\\+)\\s*");

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>&#+|~!.-]");

  @Override
  public boolean isNamed(FileStart start) {
    return false;
  }

  @Override
  public boolean begins(String start) {
    return false;
  }

  /** Whether a text is such. */
  public static boolean is(String text) {
    PageText page = PageText.of("", text);
    List<String> lines = new ArrayList<>(page.lines());
    Set<String> names = new HashSet<>();
    for (UnfencedBlocks.Block block : UnfencedBlocks.find(page.lines())) {
      List<String> code = lines.subList(block.first(), block.end());
      names.addAll(new PageCode("", 1, String.join("\n", code), true).constants());
      Collections.fill(code, "");
    }
    return !names.isEmpty() && lines.stream().anyMatch(line -> heads(line, names));
  }

  private static boolean heads(String line, Set<String> names) {
    Matcher head = HEAD.matcher(line);
    return head.matches() && names.contains(head.group(1));
  }

  @Override
  public PageTree read(PageText text) {
    List<String> lines = new ArrayList<>(text.lines());
    int at = 0;
    boolean titled = false;
    for (UnfencedBlocks.Block block : UnfencedBlocks.find(text.lines())) {
      titled = words(lines, at, block.first(), titled);
      at = block.end();
    }
    words(lines, at, lines.size(), titled);
    return MarkdownFormat.tree(text, FrontMatter.read(List.of()), String.join("\n", lines) + "\n");
  }

  /** Lines of words as Markdown, each on its line; tells whether the title was among them. */
  private static boolean words(List<String> lines, int from, int end, boolean titled) {
    boolean known = titled;
    for (int i = from; i < end; i++) {
      String line = lines.get(i).strip();
      Matcher value = i + 1 < end ? VALUE.matcher(lines.get(i + 1)) : VALUE.matcher("");
      if (value.matches() && HEAD.matcher(line).matches()) {
        lines.set(i, escaped(line) + " = " + value.group(1));
        lines.set(i + 1, "");
      } else if (AROUND.matcher(line).matches()) {
        lines.set(i, "");
      } else if (TITLE.matcher(line).matches()) {
        lines.set(i, "## " + line);
      } else if (!line.isEmpty()) {
        lines.set(i, (known ? "" : "# ") + escaped(line));
        known = true;
      }
    }
    return known;
  }

  private static String escaped(String line) {
    return SPECIAL.matcher(line).replaceAll("\\\\$0");
  }
}
