package io.github.nativeflags.processor.page.format;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** The lines of a file that the nodes of a tree come from, even where the tree is of other text. */
final class TreeLines {
  private final String html;
  private final int[] lineEnds;
  private final TreeMap<Integer, Integer> lineByOffset;

  /**
   * The lines of HTML that a parser was given.
   *
   * @param html the HTML
   * @param lineByOffset the line of the file for some offsets into the HTML: up to the next of
   *     them, line follows line
   */
  TreeLines(String html, Map<Integer, Integer> lineByOffset) {
    this.html = html;
    this.lineEnds = IntStream.range(0, html.length()).filter(i -> html.charAt(i) == '\n').toArray();
    this.lineByOffset = new TreeMap<>(lineByOffset);
  }

  /** The line of a node, from 1; 0 for one that the parser supplied. */
  int of(Node node) {
    Range range = node.sourceRange();
    return range.isTracked() ? at(range.start().pos()) : 0;
  }

  /** The line on which the text of an element starts. */
  int ofText(Element element) {
    Range range = element.sourceRange();
    if (!range.isTracked()) {
      return 0;
    }
    int inner = range.end().pos();
    // HTML's 13.2.6.4.7: a line feed right after <pre> is none of the text
    boolean dropped = element.nameIs("pre") && inner < html.length() && html.charAt(inner) == '\n';
    return at(dropped ? inner + 1 : inner);
  }

  private int at(int offset) {
    Map.Entry<Integer, Integer> known = lineByOffset.floorEntry(offset);
    return known == null ? 0 : known.getValue() + lines(offset) - lines(known.getKey());
  }

  /** How many lines end before an offset. */
  private int lines(int offset) {
    int found = Arrays.binarySearch(lineEnds, offset);
    return found >= 0 ? found : -found - 1;
  }
}
