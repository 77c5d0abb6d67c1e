package io.github.nativeflags.processor.find;

import io.github.nativeflags.processor.c.ReadTexts;
import io.github.nativeflags.processor.model.ReadFiles;
import io.github.nativeflags.processor.text.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/** The texts of files, each read once however many specs name or include it. */
public final class FileTexts {
  private final Map<Path, SoftReference<String>> known = new HashMap<>();
  private final Map<String, String> digests = new WeakHashMap<>();
  private final ReadTexts readTexts = new ReadTexts();

  /** The digest of a text, of which most belong to many specs. */
  String digest(String text) {
    return digests.computeIfAbsent(text, ReadFiles::digest);
  }

  /** What was read of them. */
  public ReadTexts readTexts() {
    return readTexts;
  }

  /** The text of a file, unless it is larger than allowed. */
  public Optional<String> read(Path file, int maxBytes) throws IOException {
    SoftReference<String> kept = known.get(file);
    String text = kept == null ? null : kept.get();
    if (text != null) {
      return Optional.of(text);
    }
    try (InputStream in = Files.newInputStream(file)) {
      Optional<String> read = TextDecoder.read(in, maxBytes);
      read.ifPresent(t -> known.put(file, new SoftReference<>(t)));
      return read;
    }
  }
}
