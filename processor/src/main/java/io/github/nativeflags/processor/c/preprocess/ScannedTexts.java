package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.Scanner;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts scanned once, however often they are read: for each ABI, or with a condition otherwise. */
public final class ScannedTexts {
  private record Scanned(ScannedText text, Problems problems) {}

  private final Map<SourceText, SoftReference<Scanned>> known = new HashMap<>();

  /** The tokens of a text; what is wrong with it is told each time. */
  ScannedText of(SourceText source, Problems problems) {
    SoftReference<Scanned> kept = known.get(source);
    Scanned scanned = kept == null ? null : kept.get();
    if (scanned == null) {
      scanned = scan(source);
      known.put(source, new SoftReference<>(scanned));
    }
    scanned.problems().list().forEach(problems::add);
    return scanned.text();
  }

  private static Scanned scan(SourceText source) {
    Problems problems = new Problems();
    List<Token> tokens = Scanner.scan(source, problems);
    return new Scanned(ScannedText.of(source, tokens), problems);
  }
}
