package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.doc.Doc;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands of Doxygen within running text: {@code @c NAME}. */
final class DocWord {
  private static final Pattern ARGUMENT = Pattern.compile("\\s+(\\S+)");
  private static final Pattern TITLE = Pattern.compile("\\s*\"([^\"]{1,300})\"");
  private static final Pattern LINK =
      Pattern.compile("\\s+(\\S{1,300})\\s{0,9}([^@\\\\]{0,300})[@\\\\]endlink");

  private DocWord() {}

  /**
   * What a command says.
   *
   * @param inline empty where it says nothing
   */
  record Read(Optional<Doc.Inline> inline, int end) {}

  /** The command of a name, whose arguments start at a place; empty where there is none such. */
  static Optional<Read> at(String name, String text, int end) {
    return switch (name) {
      case "c", "p", "a", "e", "em", "b" -> styled(name, text, end);
      case "ref", "subpage" -> reference(text, end);
      case "link" -> link(text, end);
      case "n" -> Optional.of(new Read(Optional.of(new Doc.Break()), end));
      case "f" -> formula(text, end);
      default ->
          DocCommand.isSilent(name)
              ? Optional.of(new Read(Optional.empty(), end))
              : Optional.empty();
    };
  }

  private static Optional<Read> styled(String name, String text, int end) {
    Matcher argument = ARGUMENT.matcher(text).region(end, text.length());
    if (!argument.lookingAt()) {
      return Optional.empty();
    }
    String word = argument.group(1);
    int length = wordLength(word);
    String kept = word.substring(0, length);
    List<Doc.Inline> inner = List.of(new Doc.Text(kept));
    Doc.Inline inline =
        switch (name) {
          case "c", "p" -> new Doc.Code(kept);
          case "b" -> new Doc.Emphasis(true, inner);
          // A parameter, which Doxygen sets like emphasis: here mostly a constant
          case "a" -> kept.contains("_") ? new Doc.Code(kept) : new Doc.Emphasis(false, inner);
          default -> new Doc.Emphasis(false, inner);
        };
    return Optional.of(new Read(Optional.of(inline), argument.start(1) + length));
  }

  /** The length of a word without the punctuation after it. */
  private static int wordLength(String word) {
    int length = word.length();
    while (length > 1
        && (".,;:!?'\"".indexOf(word.charAt(length - 1)) >= 0
            || word.charAt(length - 1) == ')' && word.indexOf('(') < 0)) {
      length--;
    }
    return length;
  }

  private static Optional<Read> reference(String text, int end) {
    Matcher argument = ARGUMENT.matcher(text).region(end, text.length());
    if (!argument.lookingAt()) {
      return Optional.empty();
    }
    int length = wordLength(argument.group(1));
    int after = argument.start(1) + length;
    Matcher title = TITLE.matcher(text).region(after, text.length());
    if (title.lookingAt()) {
      return Optional.of(new Read(Optional.of(new Doc.Text(title.group(1))), title.end()));
    }
    String name = argument.group(1).substring(0, length);
    String bare = name.startsWith("#") ? name.substring(1) : name;
    return Optional.of(new Read(Optional.of(new Doc.Code(bare)), after));
  }

  private static Optional<Read> link(String text, int end) {
    Matcher link = LINK.matcher(text).region(end, text.length());
    if (!link.lookingAt()) {
      return Optional.empty();
    }
    String name = link.group(1).startsWith("#") ? link.group(1).substring(1) : link.group(1);
    Doc.Inline inline =
        link.group(2).isBlank() ? new Doc.Code(name) : new Doc.Text(link.group(2).strip());
    return Optional.of(new Read(Optional.of(inline), link.end()));
  }

  /** {@code @f$ x @f$}. */
  private static Optional<Read> formula(String text, int end) {
    if (end >= text.length() || "$[(".indexOf(text.charAt(end)) < 0) {
      return Optional.empty();
    }
    String close = "f" + "$])".charAt("$[(".indexOf(text.charAt(end)));
    // Not to the end of a long text over and over
    String ahead = text.substring(end + 1, Math.min(text.length(), end + 1000));
    int found = ahead.indexOf(close);
    if (found < 1) {
      return Optional.empty();
    }
    Doc.Inline inline = new Doc.Code(ahead.substring(0, found - 1).strip());
    return Optional.of(new Read(Optional.of(inline), end + 1 + found + 2));
  }
}
