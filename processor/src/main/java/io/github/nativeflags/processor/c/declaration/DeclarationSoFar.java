package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.token.Token;
import java.util.Optional;

/**
 * What stands in a declaration before an enumeration that it defines.
 *
 * @param first its first token, with the comments above it
 * @param isTypedef whether it gives the enumeration its names
 * @param alias the name that a {@code using} gives it
 * @param attributes what its attributes say
 */
record DeclarationSoFar(
    Token first, boolean isTypedef, Optional<String> alias, Attributes attributes) {}
