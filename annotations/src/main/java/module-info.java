/**
 * The annotation that turns documented C enumerations into Java types; needed at compile time only.
 */
module io.github.nativeflags {
  requires static org.jspecify;

  exports io.github.nativeflags;
}
