package io.github.nativeflags.processor.c.token;

import java.util.ArrayList;
import java.util.List;

/**
 * Text with continued lines joined: translation phase 2 (C17 5.1.1.2).
 *
 * @param text the joined text
 * @param splices where something was left out, in order
 */
public record SplicedText(String text, List<Splice> splices) {
  /** From a position in the joined text on, offsets into the original are larger by so much. */
  record Splice(int position, int shift) {}

  /** A backslash at the end of a line joins it to the next; as gcc, blanks may follow it. */
  public static SplicedText of(String raw) {
    StringBuilder joined = new StringBuilder();
    List<Splice> splices = new ArrayList<>();
    int copied = 0;
    for (int back = raw.indexOf('\\'); back >= 0; back = raw.indexOf('\\', back + 1)) {
      int end = back + 1;
      while (end < raw.length() && " \t\r".indexOf(raw.charAt(end)) >= 0) {
        end++;
      }
      if (end < raw.length() && raw.charAt(end) == '\n') {
        joined.append(raw, copied, back);
        copied = end + 1;
        splices.add(new Splice(joined.length(), copied - joined.length()));
      }
    }
    return splices.isEmpty()
        ? new SplicedText(raw, splices)
        : new SplicedText(joined.append(raw, copied, raw.length()).toString(), splices);
  }

  /** The positions between two of the joined text where lines were joined. */
  List<Integer> joins(int from, int to) {
    List<Integer> joins = new ArrayList<>();
    for (int i = after(from); i < splices.size() && splices.get(i).position() <= to; i++) {
      joins.add(splices.get(i).position());
    }
    return joins;
  }

  /** The offset into the original of a position in the joined text. */
  public int offset(int position) {
    int next = after(position);
    return next == 0 ? position : position + splices.get(next - 1).shift();
  }

  /** The first splice behind a position. */
  private int after(int position) {
    int low = 0;
    int high = splices.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (splices.get(middle).position() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
