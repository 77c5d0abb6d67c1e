package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.preprocess.Preprocessor;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Map;

/**
 * The texts that families of macros are chosen from, once they are read.
 *
 * @param order the given ones
 * @param preprocessor what read them, and all that they include
 * @param variables the constant variables in them, by name
 */
public record MacroTexts(
    List<SourceText> order, Preprocessor preprocessor, Map<String, Variables.Variable> variables) {}
