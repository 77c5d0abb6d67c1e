package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.c.preprocess.ScannedTexts;
import io.github.nativeflags.processor.c.preprocess.Turned;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was read until now. Many specs read one header, and all headers of GTK are read by way of
 * one umbrella: a tree of a thousand files is read once.
 */
public final class ReadTexts {
  /**
   * Specs are read in the order of their names, so those of one header are not far apart; the tree
   * of GTK takes 200 MB for each ABI.
   */
  private static final int MOST = 8;

  private final ScannedTexts scanned = new ScannedTexts();
  private final Map<TranslationUnit.Texts, SoftReference<TranslationUnit>> units =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(
            Map.Entry<TranslationUnit.Texts, SoftReference<TranslationUnit>> eldest) {
          return size() > MOST;
        }
      };

  /** Nothing yet. */
  public ReadTexts() {}

  /**
   * Texts, read after those that they ask for. A text that one of these includes anyway, as an
   * umbrella header does, is read once they are.
   */
  TranslationUnit read(TranslationUnit.Texts texts, Includes includes) {
    if (!texts.before().isEmpty() && texts.given().size() == 1) {
      TranslationUnit umbrella = unit(texts.ofBefore(), includes);
      if (umbrella.hasRead(texts.given().get(0))) {
        return umbrella;
      }
    }
    return unit(texts, includes);
  }

  private TranslationUnit unit(TranslationUnit.Texts texts, Includes includes) {
    SoftReference<TranslationUnit> kept = units.get(texts);
    TranslationUnit known = kept == null ? null : kept.get();
    if (known != null && known.isAmong(includes)) {
      return known;
    }
    TranslationUnit read = new TranslationUnit(texts, includes, scanned, Turned.NONE);
    units.put(texts, new SoftReference<>(read));
    return read;
  }
}
