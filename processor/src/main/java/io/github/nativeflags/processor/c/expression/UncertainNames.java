package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The names that the value of a condition rests on: in {@code 0 && X}, none. */
public final class UncertainNames {
  private final ConstantEvaluator evaluator;

  private UncertainNames(ConstantEvaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Those names of an expression that have no value of their own and yet decide. */
  public static Set<String> of(CExpression condition, ConstantEvaluator evaluator) {
    return new UncertainNames(evaluator).in(condition);
  }

  private Set<String> in(CExpression e) {
    if (e instanceof CExpression.Name name) {
      return Set.of(name.name());
    } else if (e instanceof CExpression.Unary unary) {
      return in(unary.operand());
    } else if (e instanceof CExpression.Cast cast) {
      return in(cast.operand());
    } else if (e instanceof CExpression.Binary binary) {
      return inChain(binary);
    } else if (e instanceof CExpression.Conditional choice) {
      Set<String> test = in(choice.test());
      if (test.isEmpty()) {
        return in(isTrue(choice.test()) ? choice.yes() : choice.no());
      }
      return union(union(test, in(choice.yes())), in(choice.no()));
    }
    return Set.of();
  }

  /** A chain leans left and may be long: it is walked, not recursed. */
  private Set<String> inChain(CExpression.Binary last) {
    Deque<CExpression.Binary> pending = new ArrayDeque<>();
    CExpression first = last;
    while (first instanceof CExpression.Binary binary) {
      pending.push(binary);
      first = binary.left();
    }
    Set<String> names = new LinkedHashSet<>(in(first));
    // What is known of the value so far: evaluated where it decides, not at each operator
    boolean known = false;
    Optional<CExpression> value = Optional.of(first);
    for (CExpression.Binary binary : pending) {
      String operator = binary.operator();
      boolean or = operator.equals("||");
      if (!or && !operator.equals("&&")) {
        names.addAll(in(binary.right()));
        value = Optional.of(binary);
        continue;
      }
      if (names.isEmpty() && value.isPresent()) {
        known = isTrue(value.get());
        value = Optional.empty();
      }
      if (names.isEmpty() && known == or) {
        continue;
      }
      Set<String> right = in(binary.right());
      if (right.isEmpty() && isTrue(binary.right()) == or) {
        names.clear();
      } else {
        names.addAll(right);
      }
      value = Optional.of(binary.right());
    }
    return names;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }

  private boolean isTrue(CExpression e) {
    try {
      return evaluator.evaluate(e).bits() != 0;
    } catch (CFailure failure) {
      // Whoever evaluates the whole is told
      return false;
    }
  }
}
