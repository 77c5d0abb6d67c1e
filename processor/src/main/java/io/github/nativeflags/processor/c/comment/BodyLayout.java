package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The comments of an enumeration's body, each with the constant that the layout of the whole body
 * gives it.
 *
 * <p>Between two constants a comment may speak of either. What the first and the last one have, and
 * the column of the comments around, tell the author's habit.
 */
public final class BodyLayout {
  /**
   * So much further in than the names, a comment on a line of its own goes on with the line above.
   */
  private static final int FAR_IN = 16;

  private final List<Commented> all;
  private final List<Token.Comment> below = new ArrayList<>();

  private BodyLayout(List<Commented> all, List<Token.Comment> below) {
    this.all = new ArrayList<>(all);
    this.below.addAll(below);
  }

  /**
   * The body as its layout says.
   *
   * @param constants the constants in order
   * @param below the comments around the closing brace that speak of no constant
   */
  record Settled(List<Commented> constants, List<Token.Comment> below) {}

  /**
   * The constants of a body that no brace ends.
   *
   * @param below the comments after the last one, most of which speak of something else
   */
  public static List<Commented> open(List<Commented> constants, List<Token.Comment> below) {
    return of(constants, below).constants();
  }

  static Settled of(List<Commented> constants, List<Token.Comment> below) {
    BodyLayout layout = new BodyLayout(constants, below);
    if (!constants.isEmpty()) {
      layout.severalOnALine();
      layout.inTheColumn();
      layout.belowEach();
      layout.besideTheBrace();
      layout.apart();
    }
    return new Settled(List.copyOf(layout.all), List.copyOf(layout.below));
  }

  /**
   * {@code A, /* a *}{@code / B, /* b *}{@code /}: a line that begins with a name and ends with a
   * comment.
   */
  private void severalOnALine() {
    for (int i = 0; i < all.size(); ) {
      int end = i;
      while (end + 1 < all.size() && line(end + 1) == line(i)) {
        end++;
      }
      if (end > i && above(i, line(i)).isEmpty() && after(end, line(i))) {
        for (int next = i + 1; next <= end; next++) {
          move(next, above(next, line(i)));
        }
      }
      i = end + 1;
    }
  }

  /** CUPS' {@code ipp.h}: the comment of a long name stands below, in the column of the others. */
  private void inTheColumn() {
    Set<Integer> columns = new HashSet<>();
    int names = 0;
    for (Commented constant : all) {
      names = Math.max(names, Columns.of(constant.name()));
      constant.after().stream()
          .filter(Token.Comment::trailing)
          .forEach(c -> columns.add(Columns.of(constant.name(), c)));
    }
    int furthest = names;
    columns.removeIf(c -> c <= furthest);
    for (int i = 0; i < all.size(); i++) {
      Token name = all.get(i).name();
      List<Token.Comment> continued = new ArrayList<>();
      int line = lastLine(i);
      for (Token.Comment comment : ownLine(i + 1)) {
        int column = Columns.of(name, comment);
        boolean there = columns.contains(column) || column > furthest + FAR_IN;
        if (comment.line() != line + 1 || !there) {
          break;
        }
        continued.add(comment);
        line = comment.lastLine();
      }
      move(i + 1, continued);
    }
  }

  /** Comments below each constant: the last has one and the first has none above it. */
  private void belowEach() {
    List<Token.Comment> last = ownLine(all.size());
    boolean habit =
        ownLine(0).isEmpty()
            && all.get(0).above().isEmpty()
            && !last.isEmpty()
            && last.get(0).line() == lastLine(all.size() - 1) + 1;
    int commented = 0;
    for (int i = 1; i <= all.size() && habit; i++) {
      List<Token.Comment> own = ownLine(i);
      commented += own.isEmpty() ? 0 : 1;
      habit = own.isEmpty() || own.get(0).line() == lastLine(i - 1) + 1 && isBelow(i, own);
    }
    if (habit && 2 * commented > all.size()) {
      for (int i = 1; i <= all.size(); i++) {
        move(i, ownLine(i));
      }
    }
  }

  /** {@code C = 4 }; // of C}: beside the brace, where each of the lines above ends with one. */
  private void besideTheBrace() {
    int last = all.size() - 1;
    boolean habit =
        last > 0
            && line(last) > line(last - 1)
            && all.get(last).after().isEmpty()
            && all.get(last).above().isEmpty();
    for (int i = 0; i < last && habit; i++) {
      habit = after(i, line(i));
    }
    if (habit) {
      move(last + 1, below.stream().filter(c -> c.trailing() && c.line() == line(last)).toList());
    }
  }

  /** Set in below the name, or parted from what follows. */
  private boolean isBelow(int next, List<Token.Comment> own) {
    Token name = all.get(next - 1).name();
    boolean further = own.stream().allMatch(c -> Columns.of(name, c) > Columns.ofLine(name));
    int end = own.get(own.size() - 1).lastLine();
    return further || next < all.size() && line(next) > end + 1 || next == all.size() && parted();
  }

  /** Whether a blank line parts the comments from the constants elsewhere, as it would here. */
  private boolean parted() {
    for (int i = 1; i < all.size(); i++) {
      List<Token.Comment> own = ownLine(i);
      if (!own.isEmpty() && line(i) > own.get(own.size() - 1).lastLine() + 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * A comment above each constant with a blank line below it, as between all others: a heading
   * would have more than one constant.
   */
  private void apart() {
    boolean habit =
        all.size() > 1
            && all.stream()
                .allMatch(
                    c -> c.above().isEmpty() && c.after().isEmpty() && !c.heading().isEmpty());
    for (int i = 0; i < all.size() && habit; i++) {
      all.set(i, all.get(i).withHeadingAbove());
    }
  }

  private int line(int index) {
    return all.get(index).name().line();
  }

  /** The last line that a constant and its comments take. */
  private int lastLine(int index) {
    return all.get(index).after().stream()
        .mapToInt(Token.Comment::lastLine)
        .reduce(line(index), Math::max);
  }

  /** The comments above a constant that stand on its own line. */
  private List<Token.Comment> above(int index, int line) {
    return all.get(index).above().stream().filter(c -> c.line() == line).toList();
  }

  private boolean after(int index, int line) {
    return all.get(index).after().stream().anyMatch(c -> c.line() == line && c.trailing());
  }

  /** The comments on lines of their own above a constant, or above the brace. */
  private List<Token.Comment> ownLine(int index) {
    List<Token.Comment> there = new ArrayList<>();
    if (index < all.size()) {
      there.addAll(all.get(index).heading());
      there.addAll(all.get(index).above());
    } else {
      there.addAll(below);
    }
    int from = index == 0 ? 0 : line(index - 1);
    boolean only = there.stream().allMatch(c -> !c.trailing() && c.line() > from);
    return only ? there : List.of();
  }

  /** Gives comments to the constant before. */
  private void move(int index, List<Token.Comment> comments) {
    if (comments.isEmpty() || index == 0) {
      return;
    }
    if (index < all.size()) {
      all.set(index, all.get(index).without(new HashSet<>(comments)));
    } else {
      below.removeAll(new HashSet<>(comments));
    }
    all.set(index - 1, all.get(index - 1).withAfter(comments));
  }
}
