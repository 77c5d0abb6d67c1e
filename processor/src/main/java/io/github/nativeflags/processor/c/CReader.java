package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** The way from C text to its enumerations. */
public final class CReader {
  private static final String COMMON =
      """
      #define __STDC__ 1
      #define __STDC_VERSION__ 201710L
      #define __CHAR_BIT__ 8
      #define CHAR_BIT 8
      #define INT8_MAX 127
      #define UINT8_MAX 255
      #define INT16_MAX 32767
      #define UINT16_MAX 65535
      #define INT32_MAX 2147483647
      #define INT32_MIN (-INT32_MAX - 1)
      #define UINT32_MAX 4294967295U
      #define INT64_MAX 9223372036854775807LL
      #define INT64_MIN (-INT64_MAX - 1)
      #define UINT64_MAX 18446744073709551615ULL
      #define SHRT_MAX 32767
      #define USHRT_MAX 65535
      #define INT_MAX 2147483647
      #define INT_MIN (-INT_MAX - 1)
      #define UINT_MAX 4294967295U
      #define LLONG_MAX 9223372036854775807LL
      #define ULLONG_MAX 18446744073709551615ULL
      #define UINT32_C(c) c ## U
      #define INT32_C(c) c
      #define UINT64_C(c) c ## ULL
      #define INT64_C(c) c ## LL
      """;
  private static final String UNIX =
      """
      #define __linux__ 1
      #define __linux 1
      #define __unix__ 1
      #define __GNUC__ 13
      #define __GNUC_MINOR__ 2
      #define __LP64__ 1
      #define _LP64 1
      #define __x86_64__ 1
      #define LONG_MAX 9223372036854775807L
      #define ULONG_MAX 18446744073709551615UL
      """;
  private static final String WINDOWS =
      """
      #define _WIN32 1
      #define _WIN64 1
      #define _MSC_VER 1938
      #define _M_X64 100
      #define _M_AMD64 100
      #define LONG_MAX 2147483647L
      #define ULONG_MAX 4294967295UL
      """;

  private CReader() {}

  /**
   * The enumerations that the texts declare, in order. The texts are read one after the other, as
   * if each included the ones before. An enumeration with an error is left out.
   */
  public static List<CEnum> read(List<CSource> sources, CAbi abi, Problems problems) {
    CTypes types = new CTypes(abi);
    Preprocessor preprocessor = new Preprocessor(types, problems);
    String predefined = COMMON + (abi == CAbi.LP64 ? UNIX : WINDOWS);
    preprocessor.process(Scanner.scan(new CSource("predefined", 1, predefined), problems));
    List<Token> tokens = new ArrayList<>();
    for (CSource source : sources) {
      List<Token> own = preprocessor.process(Scanner.scan(source, problems));
      own.removeIf(t -> t.kind() == Token.Kind.END && source != sources.get(sources.size() - 1));
      tokens.addAll(own);
    }
    return new EnumParser(tokens, abi, types, problems).parse();
  }
}
