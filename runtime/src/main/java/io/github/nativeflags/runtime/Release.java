package io.github.nativeflags.runtime;

/** The release of this runtime, which the processor compares with its own. */
final class Release {
  static final String VERSION = "0.1.0-SNAPSHOT";

  private Release() {}
}
