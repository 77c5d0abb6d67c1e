package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    name = "Paper",
    syntax = "enum PAPER { WHITE = 3, GREY = 5 };")
interface StaleOutput {}

/**
 * Written as an earlier compilation did.
 *
 * <p>Generated from <code>syntax</code> for <code>bad.StaleOutput</code>; SHA-256 of the text read:
 * <code>0</code>.
 */
class PaperConstants {}
