package io.github.nativeflags.runtime;

/** Tables built anew for a test: an enum builds its own once for all tests. */
final class BuiltTables {
  private BuiltTables() {}

  static FlagTable<Box> box() {
    return FlagTable.builder(Box.values(), 16, false)
        .field("buttons", 0x0F, Box.MB_OK, Box.MB_YESNO)
        .field("icon", 0xF0, Box.MB_ICONERROR, Box.MB_ICONQUESTION, Box.MB_ICONWARNING)
        .sentinel(Box.MB_FORCE_INT)
        .build();
  }

  static FlagTable<Access> access() {
    return FlagTable.builder(Access.values(), 8, false)
        .nativeName(Access.NATIVE_, "native")
        .build();
  }

  static FlagTable<Tiny> tiny() {
    return FlagTable.builder(Tiny.values(), 8, true).build();
  }
}
