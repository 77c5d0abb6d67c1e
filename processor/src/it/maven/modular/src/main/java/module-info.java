/** Hands its generated types on to whoever reads it. */
module example.modular {
  requires static io.github.nativeflags;
  requires transitive io.github.nativeflags.runtime;

  exports example.modular;
}
