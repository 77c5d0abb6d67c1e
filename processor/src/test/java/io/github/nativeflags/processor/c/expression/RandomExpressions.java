package io.github.nativeflags.processor.c.expression;

import java.util.List;
import java.util.Random;

/** Constant expressions at random, of every operator and type, many at the bounds of a type. */
final class RandomExpressions {
  private static final List<String> LITERALS =
      List.of(
          "0",
          "1",
          "2",
          "3",
          "7",
          "010",
          "31",
          "32",
          "63",
          "64",
          "127",
          "128",
          "255",
          "256",
          "0377",
          "0x7F",
          "0x80",
          "0xFF",
          "0b1011",
          "32767",
          "32768",
          "0xFFFF",
          "65536",
          "'A'",
          "'\\n'",
          "'\\xff'",
          "'\\377'",
          "2147483647",
          "2147483648",
          "4294967295",
          "4294967296",
          "0x7FFFFFFF",
          "0x80000000",
          "0xFFFFFFFF",
          "0x100000000",
          "020000000000",
          "037777777777",
          "9223372036854775807",
          "0x7FFFFFFFFFFFFFFF",
          "0x8000000000000000",
          "0xFFFFFFFFFFFFFFFF",
          "INT_MIN",
          "INT_MAX",
          "UINT_MAX",
          "LONG_MIN",
          "LONG_MAX",
          "ULONG_MAX",
          "LLONG_MIN",
          "LLONG_MAX",
          "ULLONG_MAX",
          "SHRT_MIN",
          "UCHAR_MAX");
  private static final List<String> SUFFIXES =
      List.of("", "", "", "u", "U", "l", "L", "ul", "LU", "ll", "LL", "ull", "LLU");
  private static final List<String> TYPES =
      List.of(
          "char",
          "signed char",
          "unsigned char",
          "short",
          "unsigned short",
          "int",
          "unsigned",
          "long",
          "unsigned long",
          "long long",
          "unsigned long long",
          "_Bool",
          "long int unsigned",
          "short signed int");
  private static final List<String> BINARY =
      List.of(
          "+", "-", "*", "/", "%", "<<", ">>", "&", "|", "^", "<", ">", "<=", ">=", "==", "!=",
          "&&", "||");
  private static final List<String> UNARY = List.of("-", "+", "~", "!");

  private final Random random;

  RandomExpressions(long seed) {
    random = new Random(seed);
  }

  /** One more, of so many levels at most. */
  String next(int depth) {
    if (depth == 0 || random.nextInt(8) == 0) {
      return literal();
    }
    return switch (random.nextInt(14)) {
      case 0 -> "(" + next(depth - 1) + ")";
      case 1, 2 -> any(UNARY) + " " + next(depth - 1);
      case 3, 4 -> "(" + any(TYPES) + ")" + next(depth - 1);
      case 5 -> next(depth - 1) + " ? " + next(depth - 1) + " : " + next(depth - 1);
      case 6 -> "(" + next(depth - 1) + " ? " + next(depth - 1) + " : " + next(depth - 1) + ")";
      case 7 ->
          random.nextBoolean() ? "sizeof(" + any(TYPES) + ")" : "sizeof(" + next(depth - 1) + ")";
      case 8, 9 -> "(" + next(depth - 1) + ") " + any(BINARY) + " (" + next(depth - 1) + ")";
      case 10 -> next(depth - 1) + " " + shift() + " " + random.nextInt(34);
      default -> next(depth - 1) + " " + any(BINARY) + " " + next(depth - 1);
    };
  }

  private String shift() {
    return random.nextBoolean() ? "<<" : ">>";
  }

  private String literal() {
    String literal = any(LITERALS);
    boolean number = Character.isDigit(literal.charAt(0));
    return number ? literal + any(SUFFIXES) : literal;
  }

  private String any(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
