/** The small library that generated constants and masks stand on. It needs nothing but the JDK. */
module io.github.nativeflags.runtime {
  requires static org.jspecify;

  exports io.github.nativeflags.runtime;
}
