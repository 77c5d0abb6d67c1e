package io.github.nativeflags.processor.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * What a compiler is given with a file.
 *
 * @param directories where it looks for what texts include, as by {@code -I}, in order
 * @param defines the macros that are there before, as by {@code -D}
 */
record IncludePath(List<Path> directories, List<String> defines) {}
