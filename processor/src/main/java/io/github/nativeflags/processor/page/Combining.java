package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.doc.FlagWording;
import io.github.nativeflags.processor.page.format.PageText;
import io.github.nativeflags.processor.text.Place;
import java.util.Optional;

/**
 * What a page says of combining its constants.
 *
 * @param wording its words
 * @param place where they stand, of which the line is unknown where markup parts them
 */
public record Combining(FlagWording wording, Place place) {
  static Optional<Combining> in(PageText page, String text) {
    return FlagWording.in(text).map(w -> new Combining(w, place(page, w.words())));
  }

  private static Place place(PageText page, String words) {
    for (int i = 1; i <= page.lines().size(); i++) {
      if (page.line(i).contains(words)) {
        return page.place(i, words);
      }
    }
    return Place.in(page.file());
  }
}
