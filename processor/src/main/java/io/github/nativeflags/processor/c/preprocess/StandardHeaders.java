package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.text.NamePatterns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the headers of C and POSIX define, as far as their names tell (C17 7.31, POSIX.1 2.2.2): a
 * missing {@code <stdint.h>} says nothing of a library's own switches. Nearly every real header
 * includes some of them.
 */
final class StandardHeaders {
  private static final String HEADERS =
      """
      assert.h assert
      complex.h I complex imaginary
      ctype.h
      errno.h
      fenv.h FE_*
      float.h FLT_* DBL_* LDBL_* DECIMAL_DIG
      inttypes.h PRI* SCN* *_MAX *_MIN *_C
      iso646.h
      limits.h *_MAX *_MIN *_BIT
      locale.h LC_* NULL
      math.h HUGE_VAL* INFINITY NAN FP_* MATH_* M_* isnan isinf
      setjmp.h
      signal.h SIG* SA_* SI_* SS_* NSIG ILL_* FPE_* SEGV_* BUS_* TRAP_* CLD_* POLL_*
      stdalign.h alignas alignof
      stdarg.h va_copy va_start
      stdatomic.h ATOMIC_*
      stdbool.h bool true false
      stddef.h NULL offsetof
      stdint.h *_MAX *_MIN *_C
      stdio.h EOF NULL BUFSIZ FILENAME_MAX FOPEN_MAX L_* SEEK_* TMP_MAX P_tmpdir std*
      stdlib.h EXIT_* NULL RAND_MAX MB_CUR_MAX W*
      stdnoreturn.h noreturn
      string.h NULL strdupa
      tgmath.h
      threads.h thread_local ONCE_FLAG_INIT TSS_* thrd_* mtx_*
      time.h CLOCK* TIMER_* TIME_* NULL
      uchar.h
      wchar.h NULL WCHAR_* WEOF
      wctype.h WEOF
      stdckdint.h
      stdbit.h
      features.h
      sys/cdefs.h
      strings.h
      sys/types.h BYTE_ORDER BIG_ENDIAN LITTLE_ENDIAN PDP_ENDIAN FD_* NFDBITS major minor makedev
      """;

  private static final Map<String, NamePatterns> DEFINED = read();

  /** Their C++ forms, {@code <cstdint>}, and those that define no macro of a user's. */
  private static final Set<String> BARE =
      Set.of(
          "algorithm",
          "any",
          "array",
          "atomic",
          "bit",
          "bitset",
          "chrono",
          "compare",
          "concepts",
          "deque",
          "exception",
          "filesystem",
          "forward_list",
          "functional",
          "future",
          "initializer_list",
          "iomanip",
          "ios",
          "iosfwd",
          "iostream",
          "istream",
          "iterator",
          "limits",
          "list",
          "locale",
          "map",
          "memory",
          "mutex",
          "new",
          "numeric",
          "optional",
          "ostream",
          "queue",
          "random",
          "ratio",
          "regex",
          "set",
          "shared_mutex",
          "span",
          "sstream",
          "stack",
          "stdexcept",
          "streambuf",
          "string",
          "string_view",
          "system_error",
          "thread",
          "tuple",
          "type_traits",
          "typeindex",
          "typeinfo",
          "unordered_map",
          "unordered_set",
          "utility",
          "valarray",
          "variant",
          "vector",
          "version");

  private StandardHeaders() {}

  private static Map<String, NamePatterns> read() {
    Map<String, NamePatterns> defined = new HashMap<>();
    for (String line : HEADERS.strip().split("\n")) {
      String[] words = line.split(" ");
      List<String> patterns = List.of(words).subList(1, words.length);
      defined.put(words[0], new NamePatterns(patterns));
    }
    return defined;
  }

  /** Whether a header is one of them. */
  static boolean isOne(String header) {
    return DEFINED.containsKey(header) || BARE.contains(header);
  }

  /** Whether every compiler of C has the header. */
  static boolean isOfC(String header) {
    return DEFINED.containsKey(header);
  }

  /** Whether a missing header may define a name; of one that is not known, anything. */
  static boolean mayDefine(String header, String name) {
    if (isReserved(name)) {
      return true;
    }
    if (BARE.contains(header)) {
      return false;
    }
    String plain =
        header.startsWith("c") && !header.endsWith(".h") ? header.substring(1) + ".h" : header;
    NamePatterns patterns = DEFINED.get(plain);
    if (plain.equals("errno.h")) {
      return name.matches("E[A-Z0-9].*");
    }
    return patterns == null || patterns.matches(name);
  }

  /** 7.1.3: what begins so may come from any header of the system, by way of others. */
  private static boolean isReserved(String name) {
    return name.matches("_[_A-Z].*");
  }
}
