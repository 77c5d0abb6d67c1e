package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.doc.Doc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comments say, free of their marks (Doxygen, kernel-doc, gtk-doc or plain).
 *
 * @param doc the text
 * @param deprecated what {@code @deprecated} says
 * @param members what {@code @NAME:} lines say of the constants
 */
record DocComment(Doc doc, Optional<String> deprecated, Map<String, Doc> members) {
  private static final Pattern MEMBER = Pattern.compile("@(\\w+)\\s*:\\s*(.*)");
  private static final Pattern DEPRECATED = Pattern.compile("[@\\\\]deprecated\\b\\s*(.*)");
  private static final Pattern COMMAND =
      Pattern.compile("[@\\\\](?:brief|short|details|c|p|a|e|em|b|ref|enum|note|li|remark)\\b\\s*");

  static DocComment of(List<String> comments) {
    List<String> lines = new ArrayList<>();
    comments.forEach(c -> stripped(c).lines().forEach(lines::add));
    Map<String, String> members = new LinkedHashMap<>();
    StringBuilder deprecated = null;
    List<Doc.Block> blocks = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    String member = null;
    for (String line : lines) {
      Matcher named = MEMBER.matcher(line);
      Matcher old = DEPRECATED.matcher(line);
      if (line.isBlank()) {
        member = null;
        close(paragraph, blocks);
      } else if (named.matches()) {
        member = named.group(1);
        members.put(member, named.group(2).strip());
      } else if (member != null) {
        members.merge(member, line.strip(), (a, b) -> (a + " " + b).strip());
      } else if (old.find()) {
        deprecated = new StringBuilder(old.group(1).strip());
      } else {
        paragraph.append(COMMAND.matcher(line).replaceAll("").strip()).append(' ');
      }
    }
    close(paragraph, blocks);
    return new DocComment(
        new Doc(blocks),
        Optional.ofNullable(deprecated).map(StringBuilder::toString),
        members.entrySet().stream()
            .collect(
                java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> Doc.of(e.getValue()))));
  }

  private static void close(StringBuilder paragraph, List<Doc.Block> blocks) {
    if (!paragraph.toString().isBlank()) {
      blocks.addAll(Doc.of(paragraph.toString().strip()).blocks());
    }
    paragraph.setLength(0);
  }

  private static String stripped(String comment) {
    if (comment.startsWith("//")) {
      return comment.replaceFirst("^//[/!]*<?", "").strip();
    }
    String body = comment.replaceFirst("^/\\*[*!]*<?", "").replaceFirst("\\**/$", "");
    StringBuilder text = new StringBuilder();
    body.lines()
        .forEach(l -> text.append(l.strip().replaceFirst("^\\*+ ?", "").strip()).append('\n'));
    return text.toString().strip();
  }
}
