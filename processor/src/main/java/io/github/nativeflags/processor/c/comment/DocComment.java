package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.doc.PlainText;
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
record DocComment(Doc doc, Optional<String> deprecated, Map<String, DocComment> members) {
  /** A word or two may begin something else: {@code Han} and {@code Hani}. */
  private static final int BRIEF = 16;

  static final DocComment NONE = new DocComment(Doc.EMPTY, Optional.empty(), Map.of());

  private static final Pattern MEMBER = Pattern.compile("\\s*@([A-Za-z_]\\w*)\\s*:(?!:)\\s*(.*)");
  // HeaderDoc, and @param by mistake
  private static final Pattern NAMED_MEMBER =
      Pattern.compile(
          "\\s*[@\\\\](?:constant|const|field|param)\\s+([A-Za-z_]\\w*)\\s*(?:[-:]\\s+)?(.*)");
  // "enum NAME - summary" of kernel-doc; "Name:" of gtk-doc
  private static final Pattern KERNEL_NAME =
      Pattern.compile(
          "\\s*(?:enum|define|typedef)\\s+\\w+\\s{0,9}(?:\\(\\))?\\s{0,9}(?:-{1,2}|:|$)\\s*");
  private static final Pattern GTK_NAME =
      Pattern.compile(
          "\\s*(?=\\w*(?:_|[a-z][A-Z]|[A-Z]{2}[a-z]))[A-Za-z_]\\w*:\\s*(?:\\((?:skip|type [\\w.]+)\\)\\s*)?");

  static DocComment of(List<Token.Comment> comments) {
    List<Token.Comment> said = comments.stream().filter(c -> !CommentNature.isSilent(c)).toList();
    if (said.isEmpty()) {
      return NONE;
    }
    boolean documentation = said.stream().anyMatch(CommentNature::isDocumentation);
    List<String> lines = new ArrayList<>(CommentLines.of(said));
    if (documentation) {
      dropName(lines);
    }
    return new Members(documentation).read(lines);
  }

  private static void dropName(List<String> lines) {
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    if (first < lines.size()) {
      String line = lines.get(first);
      Matcher kernel = KERNEL_NAME.matcher(line);
      if (kernel.lookingAt()) {
        lines.set(first, line.substring(kernel.end()));
      } else if (GTK_NAME.matcher(line).matches() && first + 1 < lines.size()) {
        lines.set(first, "");
      }
    }
  }

  private static DocComment of(List<String> lines, boolean documentation) {
    List<Doc> deprecated = new ArrayList<>();
    Doc doc = DocBlocks.read(DocLine.of(lines, documentation), documentation, deprecated);
    String why = String.join(" ", deprecated.stream().map(PlainText::of).toList());
    return new DocComment(
        doc, deprecated.isEmpty() ? Optional.empty() : Optional.of(why.strip()), Map.of());
  }

  /** Whether another says the same, as a block beside a list of members often does. */
  boolean isSaidBy(DocComment other) {
    String said = PlainText.of(doc);
    String also = PlainText.of(other.doc);
    return also.equals(said) || said.length() > BRIEF && also.startsWith(said);
  }

  /** With what another says after it. */
  DocComment then(DocComment other) {
    List<Doc.Block> blocks = new ArrayList<>(doc.blocks());
    blocks.addAll(other.doc.blocks());
    Map<String, DocComment> all = new LinkedHashMap<>(members);
    other.members.forEach((name, said) -> all.merge(name, said, DocComment::then));
    Optional<String> why =
        deprecated.isPresent() && other.deprecated.isPresent()
            ? Optional.of((deprecated.get() + " " + other.deprecated.get()).strip())
            : deprecated.or(other::deprecated);
    return new DocComment(new Doc(blocks), why, all);
  }

  /** With a word on its deprecation in the text. */
  Doc whole() {
    return deprecated
        .filter(d -> !d.isEmpty())
        .map(d -> then(new DocComment(note(d), Optional.empty(), Map.of())).doc())
        .orElse(doc);
  }

  private static Doc note(String why) {
    return new Doc(List.of(new Doc.Note("Deprecated", Doc.of(why))));
  }

  /** Lines parted by the constant that they speak of. */
  private static final class Members {
    private final boolean documentation;
    private final Map<String, List<String>> members = new LinkedHashMap<>();
    private final List<String> rest = new ArrayList<>();
    private List<String> current = rest;
    private int indent;

    Members(boolean documentation) {
      this.documentation = documentation;
    }

    DocComment read(List<String> lines) {
      for (String line : lines) {
        Matcher named = NAMED_MEMBER.matcher(line);
        Matcher member = named.matches() ? named : MEMBER.matcher(line);
        if (member.matches() && (member == named || !DocCommand.isKnown(member.group(1)))) {
          current = members.computeIfAbsent(member.group(1), k -> new ArrayList<>());
          indent = CommentLines.indent(line);
          current.add(member.group(2));
        } else {
          current = line.strip().startsWith("@discussion") ? rest : current;
          text(line);
        }
      }
      Map<String, DocComment> said = new LinkedHashMap<>();
      members.forEach((name, text) -> said.put(name, DocComment.of(text, documentation)));
      DocComment whole = DocComment.of(rest, documentation);
      return new DocComment(whole.doc, whole.deprecated, said);
    }

    /** After a blank line only what is set in goes on with a member. */
    private void text(String line) {
      boolean parted = current != rest && current.get(current.size() - 1).isBlank();
      if (parted && !line.isBlank() && CommentLines.indent(line) <= indent && current.size() > 1) {
        current = rest;
        rest.add("");
      }
      current.add(line);
    }
  }
}
