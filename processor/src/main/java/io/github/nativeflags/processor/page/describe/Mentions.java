package io.github.nativeflags.processor.page.describe;

import io.github.nativeflags.processor.page.format.PageText;
import io.github.nativeflags.processor.page.format.PageTree;
import io.github.nativeflags.processor.text.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where names stand on a page: preferably where a line outside code starts with them. */
final class Mentions {
  /** A line's end, a tag, a word (underscores may be escaped). */
  private static final Pattern PIECE =
      Pattern.compile("\\n|<[^<>\\n]*+>|(?:[A-Za-z_]|\\\\_)(?:\\w|\\\\_)*+");

  private final PageText text;
  private final Map<String, Integer> starting = new HashMap<>();
  private final Map<String, Integer> last = new HashMap<>();

  Mentions(PageTree page) {
    this.text = page.text();
    Matcher piece = PIECE.matcher(text.source().text());
    int line = 1;
    boolean atStart = true;
    while (piece.find()) {
      char first = piece.group().charAt(0);
      if (first == '\n') {
        line++;
        atStart = true;
      } else if (first != '<' && line > page.front().lines()) {
        String name = piece.group().replace("\\", "");
        last.put(name, piece.start());
        if (atStart && !page.code().isCode(line)) {
          starting.putIfAbsent(name, piece.start());
        }
        atStart = false;
      }
    }
  }

  Place place(String name) {
    return text.source().place(starting.getOrDefault(name, last.getOrDefault(name, 0)));
  }
}
