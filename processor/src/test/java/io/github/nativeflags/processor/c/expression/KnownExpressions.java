package io.github.nativeflags.processor.c.expression;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Constant expressions whose values are known beforehand, worked out in whole numbers while they
 * are written; as LP64 has it.
 */
final class KnownExpressions {
  /**
   * An expression.
   *
   * @param text its text
   * @param tightness how tightly its outermost operator binds
   * @param type its type
   * @param value its value, if it has one
   */
  record Known(String text, int tightness, CType type, Optional<BigInteger> value) {
    Known promoted() {
      CType wide = type.bits() < 32 ? CType.INT : type;
      return new Known(text, tightness, wide, value);
    }

    Optional<BigInteger> as(CType other) {
      return value.map(v -> wrapped(v, other));
    }

    /** In parentheses where it needs them, next to an operator that binds so tightly. */
    String within(int least) {
      return tightness < least ? "(" + text + ")" : text;
    }
  }

  private static final int CHOICE = 0;
  private static final int UNARY = 11;
  private static final int PRIMARY = 12;
  private static final CType LONG = new CType("long", 64, true);
  private static final CType ULONG = new CType("unsigned long", 64, false);
  private static final CType UINT = new CType("unsigned", 32, false);
  private static final CType BOOL = new CType("_Bool", 1, false);

  private static final List<CType> TYPES =
      List.of(
          CType.INT,
          UINT,
          LONG,
          ULONG,
          BOOL,
          new CType("char", 8, true),
          new CType("unsigned char", 8, false),
          new CType("short", 16, true),
          new CType("unsigned short", 16, false),
          new CType("long long", 64, true),
          new CType("uint32_t", 32, false));

  private static final List<String> OPERATORS =
      List.of(
          "|| 1", "&& 2", "| 3", "^ 4", "& 5", "== 6", "!= 6", "< 7", "> 7", "<= 7", ">= 7", "<< 8",
          ">> 8", "+ 9", "- 9", "* 10", "/ 10", "% 10");

  /** Chooses one of so many. */
  private final IntUnaryOperator choice;

  KnownExpressions(IntUnaryOperator choice) {
    this.choice = choice;
  }

  /** One more, of so many levels at most. */
  Known next(int depth) {
    if (depth == 0) {
      return literal();
    }
    return switch (choice.applyAsInt(9)) {
      case 0 -> literal();
      case 1 -> unary(next(depth - 1));
      case 2 -> cast(next(depth - 1));
      case 3 -> choice(next(depth - 1), next(depth - 1), next(depth - 1));
      case 4 -> size(next(depth - 1));
      default -> binary(next(depth - 1), next(depth - 1));
    };
  }

  private Known literal() {
    int bits = choice.applyAsInt(65);
    BigInteger value =
        BigInteger.ONE
            .shiftLeft(bits)
            .subtract(BigInteger.valueOf(choice.applyAsInt(4)))
            .abs()
            .min(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE));
    boolean decimal = choice.applyAsInt(2) == 0 && value.bitLength() < 64;
    boolean unsigned = choice.applyAsInt(3) == 0;
    boolean wide = choice.applyAsInt(3) == 0;
    String digits = decimal ? value.toString() : other(value);
    // 6.4.4.1p5
    List<CType> types = wide ? List.of(LONG, ULONG) : List.of(CType.INT, UINT, LONG, ULONG);
    CType type =
        types.stream()
            .filter(t -> unsigned ? !t.signed() : t.signed() || !decimal)
            .filter(t -> wrapped(value, t).equals(value))
            .findFirst()
            .orElseThrow();
    return new Known(
        digits + (unsigned ? "u" : "") + (wide ? "L" : ""), PRIMARY, type, Optional.of(value));
  }

  private String other(BigInteger value) {
    return switch (choice.applyAsInt(3)) {
      case 0 -> "0" + value.toString(8);
      case 1 -> "0b" + value.toString(2);
      default -> "0x" + value.toString(16);
    };
  }

  private Known unary(Known operand) {
    Known wide = operand.promoted();
    String operator = List.of("-", "~", "!", "+").get(choice.applyAsInt(4));
    String text = operator + " " + operand.within(UNARY);
    return switch (operator) {
      case "-" -> fit(text, UNARY, wide.type, wide.value.map(BigInteger::negate));
      case "~" ->
          new Known(text, UNARY, wide.type, wide.value.map(v -> wrapped(v.not(), wide.type)));
      case "!" -> truth(text, UNARY, wide.value.map(v -> v.signum() == 0));
      default -> new Known(text, UNARY, wide.type, wide.value);
    };
  }

  private Known cast(Known operand) {
    CType type = TYPES.get(choice.applyAsInt(TYPES.size()));
    String text = "(" + type.name() + ")" + operand.within(UNARY);
    return new Known(text, UNARY, type, operand.as(type));
  }

  private static Known size(Known operand) {
    long bytes = Math.max(8, operand.type.bits()) / 8;
    String text = "sizeof(" + operand.text + ")";
    return new Known(text, UNARY, ULONG, Optional.of(BigInteger.valueOf(bytes)));
  }

  private static Known choice(Known test, Known yes, Known no) {
    CType type = common(yes, no);
    String text = test.within(1) + " ? " + yes.text + " : " + no.within(CHOICE);
    return new Known(
        text, CHOICE, type, test.value.flatMap(t -> (t.signum() != 0 ? yes : no).as(type)));
  }

  private Known binary(Known left, Known right) {
    String[] words = OPERATORS.get(choice.applyAsInt(OPERATORS.size())).split(" ");
    int tightness = Integer.parseInt(words[1]);
    String text = left.within(tightness) + " " + words[0] + " " + right.within(tightness + 1);
    if (tightness <= 2) {
      boolean and = tightness == 2;
      Optional<Boolean> first = left.value.map(v -> v.signum() != 0);
      return truth(
          text,
          tightness,
          first.flatMap(f -> f != and ? first : right.value.map(v -> v.signum() != 0)));
    } else if (tightness == 8) {
      return shift(text, words[0].equals("<<"), left.promoted(), right);
    }
    CType type = common(left, right);
    Optional<BigInteger> a = left.as(type);
    Optional<BigInteger> b = right.as(type);
    if (tightness == 6 || tightness == 7) {
      return truth(text, tightness, a.flatMap(x -> b.map(y -> holds(words[0], x.compareTo(y)))));
    }
    return fit(text, tightness, type, a.flatMap(x -> b.flatMap(y -> result(words[0], x, y, type))));
  }

  private static Optional<BigInteger> result(String operator, BigInteger x, BigInteger y, CType t) {
    return switch (operator) {
      case "|" -> Optional.of(x.or(y));
      case "^" -> Optional.of(x.xor(y));
      case "&" -> Optional.of(x.and(y));
      case "+" -> Optional.of(x.add(y));
      case "-" -> Optional.of(x.subtract(y));
      case "*" -> Optional.of(x.multiply(y));
      default -> y.signum() == 0 ? Optional.empty() : divided(operator, x, y, t);
    };
  }

  /** 6.5.5p6: where the quotient has no value, neither has the remainder. */
  private static Optional<BigInteger> divided(
      String operator, BigInteger x, BigInteger y, CType type) {
    BigInteger quotient = x.divide(y);
    return wrapped(quotient, type).equals(quotient)
        ? Optional.of(operator.equals("/") ? quotient : x.remainder(y))
        : Optional.empty();
  }

  private static boolean holds(String operator, int order) {
    return switch (operator) {
      case "==" -> order == 0;
      case "!=" -> order != 0;
      case "<" -> order < 0;
      case ">" -> order > 0;
      case "<=" -> order <= 0;
      default -> order >= 0;
    };
  }

  /** 6.5.7p3; a bit may move into the sign, as every compiler lets it. */
  private static Known shift(String text, boolean leftwards, Known left, Known right) {
    BigInteger width = BigInteger.valueOf(left.type.bits());
    Optional<Integer> by =
        right
            .value
            .filter(v -> v.signum() >= 0 && v.compareTo(width) < 0)
            .map(BigInteger::intValue);
    return new Known(
        text,
        8,
        left.type,
        left.value.flatMap(
            v -> by.map(n -> wrapped(leftwards ? v.shiftLeft(n) : v.shiftRight(n), left.type))));
  }

  private static Known truth(String text, int tightness, Optional<Boolean> value) {
    return new Known(
        text, tightness, CType.INT, value.map(v -> v ? BigInteger.ONE : BigInteger.ZERO));
  }

  /** 6.5p5, 6.2.5p9. */
  private static Known fit(String text, int tightness, CType type, Optional<BigInteger> exact) {
    return new Known(
        text,
        tightness,
        type,
        exact
            .map(v -> type.signed() ? v : wrapped(v, type))
            .filter(v -> wrapped(v, type).equals(v)));
  }

  private static CType common(Known left, Known right) {
    CType a = left.promoted().type;
    CType b = right.promoted().type;
    if (a.bits() != b.bits()) {
      return a.bits() > b.bits() ? a : b;
    }
    return a.signed() ? b : a;
  }

  private static BigInteger wrapped(BigInteger value, CType type) {
    if (type.equals(BOOL)) {
      return value.signum() == 0 ? BigInteger.ZERO : BigInteger.ONE;
    }
    BigInteger size = BigInteger.ONE.shiftLeft(type.bits());
    BigInteger cut = value.mod(size);
    return type.signed() && cut.testBit(type.bits() - 1) ? cut.subtract(size) : cut;
  }
}
