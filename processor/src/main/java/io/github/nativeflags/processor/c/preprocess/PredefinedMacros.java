package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.token.Scanner;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The macros that are there before the text: those a compiler of the ABI defines and those of
 * {@code <limits.h>} and {@code <stdint.h>} (C17 5.2.4.2.1, 6.10.8, 7.20). Under LLP64 also the
 * versions that {@code sdkddkver.h} of the Windows SDK takes where a program asks for none, and
 * what the headers of mingw-w64 know the machine by.
 */
public final class PredefinedMacros {
  private static final String COMMON =
      """
      #define __STDC__ 1
      #define __STDC_VERSION__ 201710L
      #define __STDC_HOSTED__ 1
      #define CHAR_BIT 8
      #define SCHAR_MIN (-128)
      #define SCHAR_MAX 127
      #define UCHAR_MAX 255
      #define CHAR_MIN (-128)
      #define CHAR_MAX 127
      #define SHRT_MIN (-32768)
      #define SHRT_MAX 32767
      #define USHRT_MAX 65535
      #define INT_MIN (-2147483647 - 1)
      #define INT_MAX 2147483647
      #define UINT_MAX 4294967295U
      #define LLONG_MIN (-9223372036854775807LL - 1)
      #define LLONG_MAX 9223372036854775807LL
      #define ULLONG_MAX 18446744073709551615ULL
      #define INT8_MIN (-128)
      #define INT8_MAX 127
      #define UINT8_MAX 255
      #define INT16_MIN (-32768)
      #define INT16_MAX 32767
      #define UINT16_MAX 65535
      #define INT32_MIN (-2147483647 - 1)
      #define INT32_MAX 2147483647
      #define UINT32_MAX 4294967295U
      #define INT8_C(c) c
      #define UINT8_C(c) c
      #define INT16_C(c) c
      #define UINT16_C(c) c
      #define INT32_C(c) c
      #define UINT32_C(c) c ## U
      """;
  private static final String UNIX =
      """
      #define __linux__ 1
      #define __linux 1
      #define __gnu_linux__ 1
      #define __unix__ 1
      #define __unix 1
      #define linux 1
      #define unix 1
      #define __ELF__ 1
      #define __GNUC__ 13
      #define __GNUC_MINOR__ 2
      #define __GNUC_PATCHLEVEL__ 0
      #define __LP64__ 1
      #define _LP64 1
      #define __x86_64__ 1
      #define __x86_64 1
      #define __amd64__ 1
      #define __amd64 1
      #define __CHAR_BIT__ 8
      #define __ORDER_LITTLE_ENDIAN__ 1234
      #define __ORDER_BIG_ENDIAN__ 4321
      #define __ORDER_PDP_ENDIAN__ 3412
      #define __BYTE_ORDER__ __ORDER_LITTLE_ENDIAN__
      #define __FLOAT_WORD_ORDER__ __ORDER_LITTLE_ENDIAN__
      #define __SIZEOF_SHORT__ 2
      #define __SIZEOF_INT__ 4
      #define __SIZEOF_LONG__ 8
      #define __SIZEOF_LONG_LONG__ 8
      #define __SIZEOF_POINTER__ 8
      #define __SIZEOF_SIZE_T__ 8
      #define __SIZEOF_WCHAR_T__ 4
      #define __SCHAR_MAX__ 0x7f
      #define __SHRT_MAX__ 0x7fff
      #define __INT_MAX__ 0x7fffffff
      #define __LONG_MAX__ 0x7fffffffffffffffL
      #define __LONG_LONG_MAX__ 0x7fffffffffffffffLL
      #define __INT8_TYPE__ signed char
      #define __UINT8_TYPE__ unsigned char
      #define __INT16_TYPE__ short int
      #define __UINT16_TYPE__ short unsigned int
      #define __INT32_TYPE__ int
      #define __UINT32_TYPE__ unsigned int
      #define __INT64_TYPE__ long int
      #define __UINT64_TYPE__ long unsigned int
      #define __SIZE_TYPE__ long unsigned int
      #define LONG_MIN (-9223372036854775807L - 1)
      #define LONG_MAX 9223372036854775807L
      #define ULONG_MAX 18446744073709551615UL
      #define INT64_MIN (-9223372036854775807L - 1)
      #define INT64_MAX 9223372036854775807L
      #define UINT64_MAX 18446744073709551615UL
      #define INT64_C(c) c ## L
      #define UINT64_C(c) c ## UL
      #define INTMAX_C(c) c ## L
      #define UINTMAX_C(c) c ## UL
      #define INTMAX_MIN INT64_MIN
      #define INTMAX_MAX INT64_MAX
      #define UINTMAX_MAX UINT64_MAX
      #define SIZE_MAX UINT64_MAX
      """;
  private static final String WINDOWS =
      """
      #define _WIN32 1
      #define _WIN64 1
      #define _MSC_VER 1938
      #define _MSC_FULL_VER 193833130
      #define _M_X64 100
      #define _M_AMD64 100
      #define __x86_64__ 1
      #define __x86_64 1
      #define _INTEGRAL_MAX_BITS 64
      #define _WIN32_WINNT 0x0A00
      #define WINVER 0x0A00
      #define _WIN32_IE 0x0A00
      #define NTDDI_VERSION 0x0A00000C
      #define LONG_MIN (-2147483647L - 1)
      #define LONG_MAX 2147483647L
      #define ULONG_MAX 4294967295UL
      #define INT64_MIN (-9223372036854775807LL - 1)
      #define INT64_MAX 9223372036854775807LL
      #define UINT64_MAX 18446744073709551615ULL
      #define INT64_C(c) c ## LL
      #define UINT64_C(c) c ## ULL
      #define INTMAX_C(c) c ## LL
      #define UINTMAX_C(c) c ## ULL
      #define INTMAX_MIN INT64_MIN
      #define INTMAX_MAX INT64_MAX
      #define UINTMAX_MAX UINT64_MAX
      #define SIZE_MAX UINT64_MAX
      """;

  /** C++20 15.11, as g++ and MSVC take it where nothing else is asked for. */
  private static final String CXX =
      """
      #define __cplusplus 201703L
      #define __STDCPP_DEFAULT_NEW_ALIGNMENT__ 16
      """;

  private static final Map<CAbi, Map<String, Macro>> BY_ABI =
      Map.of(CAbi.LP64, read(COMMON + UNIX), CAbi.LLP64, read(COMMON + WINDOWS));

  /** Read when a text of C++ is: most javacs see none. */
  private static final class Cxx {
    static final Map<CAbi, Map<String, Macro>> BY_ABI =
        Map.of(CAbi.LP64, ofCxx(CAbi.LP64), CAbi.LLP64, ofCxx(CAbi.LLP64));
  }

  private PredefinedMacros() {}

  /** Those of a compiler of C. */
  public static Map<String, Macro> of(CAbi abi) {
    return BY_ABI.getOrDefault(abi, Map.of());
  }

  /** Those of a compiler of C or of C++. */
  public static Map<String, Macro> of(CAbi abi, boolean cxx) {
    return cxx ? Cxx.BY_ABI.getOrDefault(abi, Map.of()) : of(abi);
  }

  private static Map<String, Macro> ofCxx(CAbi abi) {
    Map<String, Macro> macros = new HashMap<>(of(abi));
    macros.remove("__STDC_VERSION__");
    macros.putAll(read(CXX));
    return Map.copyOf(macros);
  }

  /** Tells whether a macro is defined by compilers if at all, and by no file. */
  public static boolean isKnown(String name) {
    return PlatformMacros.has(name)
        || BY_ABI.values().stream().anyMatch(macros -> macros.containsKey(name));
  }

  private static Map<String, Macro> read(String text) {
    Map<String, Macro> macros = new HashMap<>();
    for (String line : text.split("\n")) {
      String definition = line.substring("#define ".length());
      Problems none = new Problems();
      List<Token> tokens = Scanner.scan(new SourceText("predefined", 1, definition), none);
      Macro macro = Macro.parse(tokens.subList(0, tokens.size() - 1));
      macros.put(macro.name().text(), macro);
    }
    return Map.copyOf(macros);
  }
}
