package io.github.nativeflags;

@NativeFlagEnum(
    syntax = "enum LAMP { LAMP_RED = 1, LAMP_GREEN = 2, LAMP_BLUE = 4 };",
    name = "Lamp",
    kind = NativeFlagEnum.Kind.FLAGS)
interface VersionMismatch {}

/** As if the annotations were of another version. */
final class Release {
  static final String VERSION = "0.0.9";
}
