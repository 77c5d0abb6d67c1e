package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of the comments above constants head a group of them rather than speak of one. */
final class CommentHeadings {
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
  private static final int TITLE_WORDS = 5;

  private final List<Commented> all;
  private final Set<String> names = new HashSet<>();
  private final boolean mostlyAfter;

  CommentHeadings(List<Commented> all) {
    this.all = all;
    all.forEach(e -> names.add(e.name().text()));
    long after = all.stream().filter(e -> !e.after().isEmpty() && e.above().isEmpty()).count();
    long both = all.stream().filter(e -> !e.after().isEmpty() && !e.above().isEmpty()).count();
    mostlyAfter = both <= after;
  }

  /** The comments that head the group which a constant begins. */
  List<Token.Comment> heading(int index) {
    List<Token.Comment> heading = new ArrayList<>(all.get(index).heading());
    heading.addAll(all.get(index).above().subList(0, count(index)));
    return heading;
  }

  /** The comments above a constant that speak of it alone. */
  List<Token.Comment> own(int index) {
    List<Token.Comment> above = all.get(index).above();
    return above.subList(count(index), above.size());
  }

  private int count(int index) {
    Commented e = all.get(index);
    if (isMarked(index) && isMarked(index + 1) && mostlyAfter && isParted(index)) {
      return e.above().size();
    }
    int plain = 0;
    while (plain < e.above().size() && !CommentNature.isDocumentation(e.above().get(plain))) {
      plain++;
    }
    // Documentation right below a plain comment leaves that one to the group
    boolean heads =
        plain < e.above().size()
            || !e.after().isEmpty() && mostlyAfter && isParted(index)
            || e.after().isEmpty() && isBare(index + 1) && (isTitle(index) || namesOthers(index));
    return heads ? plain : 0;
  }

  /** Whether documentation marked as being of what stands before it says all of a constant. */
  private boolean isMarked(int index) {
    return index < all.size()
        && !all.get(index).after().isEmpty()
        && all.get(index).after().stream().allMatch(CommentNature::isMarkedAfter);
  }

  /** Whether nothing is set right above the comments above a constant. */
  private boolean isParted(int index) {
    List<Token.Comment> above = all.get(index).above();
    return index == 0
        || above.isEmpty()
        || above.get(0).line() > all.get(index - 1).name().line() + 1;
  }

  /** Whether a plain comment is set like a title, above several constants without one. */
  private boolean isTitle(int index) {
    List<Token.Comment> above = all.get(index).above();
    List<String> lines = CommentLines.of(above).stream().filter(l -> !l.isBlank()).toList();
    if (above.size() != 1 || !isParted(index) || lines.size() != 1) {
      return false;
    }
    String text = lines.get(0).strip();
    boolean brief = !text.endsWith(".") && text.chars().filter(c -> c == ' ').count() < TITLE_WORDS;
    return brief && (isBare(index + 2) || text.endsWith("s") || text.endsWith(":"));
  }

  /** Whether a comment speaks of two further constants or more. */
  private boolean namesOthers(int index) {
    Set<String> others = new HashSet<>();
    for (Token.Comment comment : all.get(index).above()) {
      Matcher word = WORD.matcher(comment.text());
      while (word.find() && others.size() < 3) {
        if (names.contains(word.group())) {
          others.add(word.group());
        }
      }
    }
    others.remove(all.get(index).name().text());
    return others.size() > 1;
  }

  private boolean isBare(int index) {
    if (index >= all.size()) {
      return false;
    }
    Commented e = all.get(index);
    return e.above().isEmpty() && e.after().isEmpty() && e.heading().isEmpty();
  }
}
