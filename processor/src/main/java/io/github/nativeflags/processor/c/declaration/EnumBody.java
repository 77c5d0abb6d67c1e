package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import java.util.List;

/**
 * What stands between and behind the braces of an enumeration.
 *
 * @param enumerators its constants as written
 * @param typedefs the names that a typedef gives it
 * @param opening the comments around the opening brace
 * @param closing the comments around the closing brace that speak of no constant
 * @param problems what could not be read
 */
record EnumBody(
    List<Enumerator> enumerators,
    List<String> typedefs,
    List<Token.Comment> opening,
    List<Token.Comment> closing,
    List<Problem> problems) {}
