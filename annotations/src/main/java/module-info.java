/**
 * The annotation that turns documented C enumerations into Java types; needed at compile time only.
 */
module io.github.nativeflags {
  exports io.github.nativeflags;
}
