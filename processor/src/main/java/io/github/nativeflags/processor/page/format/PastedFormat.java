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
  /** A name alone, with its value, or before what says something of it. */
  private static final Pattern HEAD =
      Pattern.compile(
          "\\s*([A-Za-z_]\\w*+)"
              + "(?:\\s*[(=]\\s*(-?\\w+)\\s*\\)?|(\\s*[:\u2013\u2014]\\s.*|\\s+--?\\s.*|\\s*\\t.*|\\s{2,}.*))?"
              + "\\s*");

  /** As learn.microsoft.com sets it below a name. */
  private static final Pattern VALUE = Pattern.compile("\\s*Value:\\s*(-?\\w+)\\s*");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)\\s*(?:syntax|constants?|members?|fields|values|flags|remarks|requirements|see also"
              + "|related (?:topics|content)|examples?|parameters|return value|description)\\s*");

  /** What learn.microsoft.com sets around a text: a label, a date, a button. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)\\s*(?:article|\\d{1,2}/\\d{1,2}/\\d{4}|(?:c|c\\+\\+)?\\s*copy|c\\+\\+)\\s*");

  /** What only C has: a text with that is a program, whatever its comments say. */
  private static final Pattern CODE =
      Pattern.compile("\\s*(?:#\\s*(?:define|include|ifn?def|if)\\b|typedef\\b).*");

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
    List<String> lines = new ArrayList<>(PageText.of("", text).lines());
    Set<String> names = takeBlocks(UnfencedBlocks.find(lines), lines);
    return !names.isEmpty()
        && lines.stream().anyMatch(line -> heads(line, names))
        && lines.stream().noneMatch(line -> CODE.matcher(line).matches());
  }

  /** The names that the blocks among lines declare, whose lines are then blank. */
  private static Set<String> takeBlocks(List<UnfencedBlocks.Block> blocks, List<String> lines) {
    Set<String> names = new HashSet<>();
    for (UnfencedBlocks.Block block : blocks) {
      List<String> code = lines.subList(block.first(), block.end());
      names.addAll(new PageCode("", 1, String.join("\n", code), true).constants());
      Collections.fill(code, "");
    }
    return names;
  }

  private static boolean heads(String line, Set<String> names) {
    Matcher head = HEAD.matcher(line);
    return head.matches() && names.contains(head.group(1));
  }

  @Override
  public PageTree read(PageText text) {
    List<String> lines = new ArrayList<>(text.lines());
    List<UnfencedBlocks.Block> blocks = UnfencedBlocks.find(text.lines());
    Set<String> names = takeBlocks(blocks, lines);
    mark(lines, names);
    for (UnfencedBlocks.Block block : blocks) {
      Collections.copy(
          lines.subList(block.first(), block.end()),
          text.lines().subList(block.first(), block.end()));
    }
    return MarkdownFormat.tree(text, FrontMatter.read(List.of()), String.join("\n", lines) + "\n");
  }

  /** Writes headings and items as Markdown has them; the first words are the title. */
  private static void mark(List<String> lines, Set<String> names) {
    boolean titled = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace('\u00a0', ' ').strip();
      Matcher value = VALUE.matcher(i + 1 < lines.size() ? lines.get(i + 1) : "");
      if (heads(line, names)) {
        lines.set(i, head(line, value.matches() ? value.group(1) : ""));
        if (value.matches()) {
          lines.set(i + 1, "");
        }
      } else if (TITLE.matcher(line).matches()) {
        lines.set(i, "## " + line);
      } else {
        boolean words = !line.isEmpty() && !AROUND.matcher(line).matches();
        lines.set(i, words ? (titled ? "" : "# ") + escaped(line) : "");
        titled |= words;
      }
    }
  }

  /** A heading or an item: both end what stands above without a blank line. */
  private static String head(String line, String valueBelow) {
    Matcher head = HEAD.matcher(line);
    if (!head.matches() || head.group(3) != null) {
      return "- " + escaped(line.strip());
    }
    String value = head.group(2) == null ? valueBelow : head.group(2);
    return "### " + escaped(head.group(1)) + (value.isEmpty() ? "" : " (" + value + ")");
  }

  private static String escaped(String line) {
    return SPECIAL.matcher(line).replaceAll("\\\\$0");
  }
}
