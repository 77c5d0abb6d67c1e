package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.model.SourceLookup.FoundFile;
import io.github.nativeflags.processor.page.PageReader;
import java.util.Optional;

/**
 * A file that is a page.
 *
 * @param file the file
 * @param reader what reads it
 */
record FoundPage(FoundFile file, PageReader reader) {
  static Optional<FoundPage> of(FoundFile file) {
    return PageReader.of(file.name(), file.text()).map(reader -> new FoundPage(file, reader));
  }
}
