package io.github.nativeflags.processor.c.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types that keywords alone name, in whatever order (C17 6.7.2). */
final class BasicType {
  private static final Set<String> WORDS =
      Set.of(
          "unsigned",
          "signed",
          "__signed__",
          "__signed",
          "char",
          "short",
          "int",
          "long",
          "float",
          "double",
          "void",
          "__int8",
          "__int16",
          "__int32",
          "__int64",
          "__int128");

  /** Qualifiers and storage classes, which stand anywhere among the words of a type. */
  private static final Set<String> QUALIFIERS =
      Set.of(
          "const",
          "volatile",
          "__const",
          "__volatile__",
          "restrict",
          "mutable",
          "static",
          "extern",
          "inline",
          "__inline",
          "__inline__",
          "register",
          "thread_local",
          "_Thread_local",
          "constexpr",
          "constinit",
          "auto",
          "typename",
          "typedef",
          "__extension__",
          "_Atomic");

  /** Keywords behind which a width stands in parentheses, as in {@code _BitInt(N)}. */
  private static final Set<String> WITH_WIDTH = Set.of("_BitInt");

  private BasicType() {}

  static boolean isWord(String word) {
    return WORDS.contains(word) || hasWidth(word);
  }

  /** Whether a width follows; keyword and width are one word then, as {@code _BitInt(9)}. */
  static boolean hasWidth(String word) {
    return WITH_WIDTH.contains(word);
  }

  static boolean isQualifier(String word) {
    return QUALIFIERS.contains(word);
  }

  /** The type that the words name, unless no compiler takes them together. */
  static Optional<ObjectType> of(List<String> words, int longBits) {
    String name = String.join(" ", words);
    long longs = words.stream().filter("long"::equals).count();
    if (words.contains("void")) {
      // To gcc and clang, which let pointers to it count bytes
      return Optional.of(ObjectType.other(name, 1));
    } else if (words.contains("float")) {
      return Optional.of(ObjectType.other(name, 4));
    } else if (words.contains("double")) {
      return Optional.of(ObjectType.other(name, longs > 0 ? longDouble(longBits) : 8));
    } else if (words.contains("__int128")) {
      return Optional.of(ObjectType.other(name, 16));
    }
    int bits = bits(words, longs, longBits);
    return bits < 1 || bits > 64
        ? Optional.empty()
        : Optional.of(ObjectType.of(new CType(name, bits, !words.contains("unsigned"))));
  }

  /** MSVC's is a double. */
  static long longDouble(int longBits) {
    return longBits == 64 ? 16 : 8;
  }

  private static int bits(List<String> words, long longs, int longBits) {
    for (String word : words) {
      if (word.endsWith(")")) {
        return Integer.parseInt(word.substring(word.indexOf('(') + 1, word.length() - 1));
      } else if (word.startsWith("__int")) {
        return Integer.parseInt(word.substring("__int".length()));
      }
    }
    if (words.contains("char")) {
      return 8;
    }
    return words.contains("short") ? 16 : longs > 1 ? 64 : longs == 1 ? longBits : 32;
  }
}
