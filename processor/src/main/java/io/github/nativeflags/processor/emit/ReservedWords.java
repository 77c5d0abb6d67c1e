package io.github.nativeflags.processor.emit;

import java.util.List;
import java.util.Set;

/** Names that some C allows, and C++ or another C does not. */
final class ReservedWords {
  /** C++20 2.5: operators spelled as words, which no directive may name. */
  private static final Set<String> OPERATORS =
      words("and and_eq bitand bitor compl not not_eq or or_eq xor xor_eq");

  /** C23 6.4.1: keywords that C17 has as macros of its headers or not at all. */
  private static final Set<String> OF_C23 =
      words(
          "alignas alignof bool constexpr false nullptr static_assert thread_local true typeof"
              + " typeof_unqual");

  /** Keywords of GNU C, but where it is told to be strict. */
  private static final Set<String> OF_GNU = words("asm typeof");

  private static final Set<String> OF_CXX =
      words(
          "asm catch char16_t char32_t char8_t class concept const_cast consteval constinit"
              + " co_await co_return co_yield decltype delete dynamic_cast explicit export friend"
              + " mutable namespace new noexcept operator private protected public"
              + " reinterpret_cast requires static_cast template this throw try typeid typename"
              + " using virtual wchar_t");

  private ReservedWords() {}

  static boolean has(String name) {
    return !guards(name).isEmpty();
  }

  /** The directives, each with its line end, after which a name is free to declare. */
  static List<String> guards(String name) {
    if (OPERATORS.contains(name)) {
      return List.of("#ifndef __cplusplus\n", "#ifndef " + name + "\n");
    }
    String strict = "(!defined __GNUC__ || defined __STRICT_ANSI__)";
    String gnu = OF_GNU.contains(name) ? " && " + strict : "";
    if (OF_C23.contains(name)) {
      String older = "#if !defined __cplusplus && __STDC_VERSION__ < 202000L && !defined " + name;
      return List.of(older + gnu + "\n");
    }
    return OF_CXX.contains(name) ? List.of("#if !defined __cplusplus" + gnu + "\n") : List.of();
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
