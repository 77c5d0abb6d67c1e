package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.c.preprocess.ScannedTexts;
import io.github.nativeflags.processor.text.SourceText;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was read until now. Many specs read one header, and all headers of GTK are read by way of
 * one umbrella: a tree of a thousand files is read once.
 */
public final class ReadTexts {
  /** Specs are read in the order of their names, so those of one header are not far apart. */
  private static final int MOST = 24;

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
   * The texts of an input, read after some others. A text that one of these includes anyway, as an
   * umbrella header does, is read once they are.
   */
  TranslationUnit read(CReader.Input input, List<SourceText> before) {
    if (!before.isEmpty() && input.sources().size() == 1) {
      TranslationUnit umbrella = unit(texts(before, List.of(), input), input.includes());
      if (umbrella.hasRead(input.sources().get(0))) {
        return umbrella;
      }
    }
    return unit(texts(input.sources(), before, input), input.includes());
  }

  private static TranslationUnit.Texts texts(
      List<SourceText> given, List<SourceText> before, CReader.Input input) {
    CAbi abi = input.abi();
    return new TranslationUnit.Texts(given, List.copyOf(before), abi, input.defines());
  }

  private TranslationUnit unit(TranslationUnit.Texts texts, Includes includes) {
    SoftReference<TranslationUnit> kept = units.get(texts);
    TranslationUnit known = kept == null ? null : kept.get();
    if (known != null && known.isAmong(includes)) {
      return known;
    }
    TranslationUnit read = new TranslationUnit(texts, includes, scanned, Set.of());
    units.put(texts, new SoftReference<>(read));
    return read;
  }
}
