package io.github.nativeflags.processor.c.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a comment, or a whole block of code in it.
 *
 * @param indent the spaces before it
 * @param text the rest; blank between paragraphs
 * @param code whether it is code, with line ends in it
 */
record DocLine(int indent, String text, boolean code) {
  static final DocLine BLANK = new DocLine(0, "", false);

  private static final Pattern FENCE = Pattern.compile("(```+|~~~+)\\s*[\\w.{}+#-]*");
  private static final Pattern VERBATIM =
      Pattern.compile(
          "(?<![{\\w:])[@\\\\](code|verbatim|dot|msc|startuml)\\b(?:\\{[^{}]{0,40}})?|<(pre)>");
  private static final Pattern COMMAND = Pattern.compile("(?<=[\\s(])[@\\\\]([a-z]+)\\b");
  private static final Pattern TAG =
      Pattern.compile(
          "</?(p|ul|ol|li|dl|dt|dd|table|tr|td|th|div|blockquote|center|hr|h[1-6])(\\s[^<>]{0,99})?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GTK = Pattern.compile("(Since|Deprecated|DEPRECATED)\\s?:\\s*");
  private static final Pattern BRACES = Pattern.compile("(?<!\\S)[@\\\\][{}](?!\\S)");

  boolean isBlank() {
    return text.isEmpty();
  }

  /** The lines of a comment, broken before each command that starts a line of its own. */
  static List<DocLine> of(List<String> lines, boolean documentation) {
    Reader reader = new Reader(documentation);
    lines.forEach(reader::line);
    reader.endCode();
    return reader.read;
  }

  /** Reads line by line, minding where it is within code. */
  private static final class Reader {
    private final boolean documentation;
    private final List<DocLine> read = new ArrayList<>();
    private StringBuilder code = new StringBuilder();
    private String end = "";

    Reader(boolean documentation) {
      this.documentation = documentation;
    }

    void line(String line) {
      if (!end.isEmpty()) {
        inCode(line);
        return;
      }
      Matcher fence = FENCE.matcher(line.strip());
      Matcher verbatim = VERBATIM.matcher(line);
      if (fence.matches()) {
        end = fence.group(1);
      } else if (verbatim.find()) {
        String before = line.substring(0, verbatim.start());
        if (!before.isBlank()) {
          text(before);
        }
        String name = verbatim.group(1);
        String closing = "startuml".equals(name) ? "enduml" : "end" + name;
        end = name == null ? "</pre>" : closing;
        inCode(line.substring(verbatim.end()));
      } else {
        text(line);
      }
    }

    private void inCode(String line) {
      boolean fence = end.startsWith("`") || end.startsWith("~");
      int at = fence ? (line.strip().startsWith(end) ? 0 : -1) : line.indexOf(end);
      if (at < 0) {
        code.append(line).append('\n');
        return;
      }
      boolean command = end.startsWith("end");
      String before = line.substring(0, command ? Math.max(at - 1, 0) : at);
      code.append(fence || before.isBlank() ? "" : before + "\n");
      String rest = fence ? "" : line.substring(at + end.length());
      endCode();
      if (!rest.isBlank()) {
        line(rest);
      }
    }

    private void endCode() {
      String block = code.toString().stripTrailing().stripIndent();
      if (!block.isEmpty()) {
        int first = 0;
        while (Character.isWhitespace(block.charAt(first))) {
          first++;
        }
        read.add(new DocLine(0, block.substring(block.lastIndexOf('\n', first) + 1), true));
      }
      code = new StringBuilder();
      end = "";
    }

    private void text(String line) {
      if (line.indexOf('@') < 0 && line.indexOf('\\') < 0 && line.indexOf('<') < 0) {
        add(line);
        return;
      }
      String plain = BRACES.matcher(line).replaceAll("");
      if (plain.isBlank() && !line.isBlank()) {
        return;
      }
      Matcher command = COMMAND.matcher(plain);
      int from = 0;
      while (command.find()) {
        boolean breaks =
            DocCommand.breaksLine(command.group(1))
                && !plain.substring(from, command.start()).isBlank();
        // The start of the rest is enough, and a copy of all of it would be one copy a command
        int head = Math.min(plain.length(), command.end() + 20);
        if (breaks && DocCommand.at(plain.substring(command.start(), head)).isPresent()) {
          markup(plain.substring(from, command.start()));
          from = command.start();
        }
      }
      markup(plain.substring(from));
    }

    /** HTML that stands on lines of its own. */
    private void markup(String line) {
      Matcher tag = TAG.matcher(line);
      if (!documentation || !tag.find()) {
        add(line);
        return;
      }
      int from = 0;
      String mark = "";
      do {
        String before = line.substring(from, tag.start());
        String name = tag.group(1).toLowerCase(Locale.ROOT);
        boolean closing = tag.group().startsWith("</");
        add(before.isBlank() ? "" : mark + (mark.isEmpty() ? before : before.strip()));
        if (!name.equals("li")) {
          read.add(BLANK);
        }
        mark = name.equals("li") && !closing ? "- " : "";
        from = tag.end();
      } while (tag.find());
      String rest = line.substring(from);
      if (!rest.isBlank()) {
        add(mark + rest.strip());
      } else if (!mark.isEmpty()) {
        read.add(new DocLine(0, "-", false));
      }
    }

    private void add(String line) {
      String text = line.strip();
      Matcher gtk = GTK.matcher(text);
      if (gtk.lookingAt()) {
        String word = gtk.group(1).toLowerCase(Locale.ROOT);
        text = "@" + word + " " + text.substring(gtk.end());
      }
      read.add(text.isEmpty() ? BLANK : new DocLine(CommentLines.indent(line), text, false));
    }
  }
}
