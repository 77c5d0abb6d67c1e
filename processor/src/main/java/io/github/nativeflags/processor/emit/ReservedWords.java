package io.github.nativeflags.processor.emit;

import java.util.Set;

/** Names that C allows and C++ (2.12) or C23 (6.4.1) does not. */
final class ReservedWords {
  private static final Set<String> WORDS =
      Set.of(
          ("alignas alignof and and_eq asm bitand bitor bool catch char16_t char32_t char8_t class"
                  + " compl concept const_cast consteval constexpr constinit co_await co_return"
                  + " co_yield decltype delete dynamic_cast explicit export false friend mutable"
                  + " namespace new noexcept not not_eq nullptr operator or or_eq private protected"
                  + " public reinterpret_cast requires static_assert static_cast template this"
                  + " thread_local throw true try typeid typename typeof typeof_unqual using virtual"
                  + " wchar_t xor xor_eq")
              .split(" "));

  private ReservedWords() {}

  static boolean has(String name) {
    return WORDS.contains(name);
  }
}
