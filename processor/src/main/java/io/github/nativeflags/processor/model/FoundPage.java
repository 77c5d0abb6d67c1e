package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.model.SourceLookup.FoundFile;
import io.github.nativeflags.processor.page.PageReader;

/**
 * A file that is a page.
 *
 * @param file the file
 * @param reader what reads it
 */
record FoundPage(FoundFile file, PageReader reader) {}
