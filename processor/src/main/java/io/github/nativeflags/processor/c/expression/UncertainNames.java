package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The names that the value of a condition rests on: in {@code 0 && X}, none. */
public final class UncertainNames implements CExpression.Visitor<Set<String>> {
  private final ConstantEvaluator evaluator;

  private UncertainNames(ConstantEvaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Those names of an expression that have no value of their own and yet decide. */
  public static Set<String> of(CExpression condition, ConstantEvaluator evaluator) {
    return condition.accept(new UncertainNames(evaluator));
  }

  @Override
  public Set<String> name(CExpression.Name name) {
    return Set.of(name.name());
  }

  @Override
  public Set<String> unary(CExpression.Unary unary) {
    return unary.operand().accept(this);
  }

  @Override
  public Set<String> cast(CExpression.Cast cast) {
    return cast.operand().accept(this);
  }

  @Override
  public Set<String> conditional(CExpression.Conditional choice) {
    Set<String> test = choice.test().accept(this);
    if (test.isEmpty()) {
      return (isTrue(choice.test()) ? choice.yes() : choice.no()).accept(this);
    }
    Set<String> names = new LinkedHashSet<>(test);
    names.addAll(choice.yes().accept(this));
    names.addAll(choice.no().accept(this));
    return names;
  }

  @Override
  public Set<String> binary(CExpression.Binary last) {
    BinaryChain chain = BinaryChain.of(last);
    SoFar read = new SoFar(chain.first());
    chain.rest().forEach(read::then);
    return read.names;
  }

  @Override
  public Set<String> literal(CExpression.Literal literal) {
    return Set.of();
  }

  @Override
  public Set<String> floating(CExpression.Floating floating) {
    return Set.of();
  }

  @Override
  public Set<String> text(CExpression.Text text) {
    return Set.of();
  }

  /** 6.5.3.4p2: the operand is not evaluated. */
  @Override
  public Set<String> sizeOf(CExpression.SizeOf size) {
    return Set.of();
  }

  private boolean isTrue(CExpression e) {
    try {
      return evaluator.evaluate(e).bits() != 0;
    } catch (CFailure failure) {
      // Whoever evaluates the whole is told
      return false;
    }
  }

  /** What the operands of a chain up to one of them rest on. */
  private final class SoFar {
    private final Set<String> names;
    // Evaluated where it decides, not at each operator
    private Optional<CExpression> value;
    private boolean known;

    SoFar(CExpression first) {
      names = new LinkedHashSet<>(first.accept(UncertainNames.this));
      value = Optional.of(first);
    }

    void then(CExpression.Binary next) {
      switch (next.operator()) {
        case "||" -> then(next.right(), true);
        case "&&" -> then(next.right(), false);
        default -> {
          names.addAll(next.right().accept(UncertainNames.this));
          value = Optional.of(next);
        }
      }
    }

    /** 6.5.13p4, 6.5.14p4: one operand of the deciding value is enough. */
    private void then(CExpression operand, boolean deciding) {
      if (names.isEmpty() && value.isPresent()) {
        known = isTrue(value.get());
        value = Optional.empty();
      }
      if (names.isEmpty() && known == deciding) {
        return;
      }
      Set<String> right = operand.accept(UncertainNames.this);
      if (right.isEmpty() && isTrue(operand) == deciding) {
        names.clear();
      } else {
        names.addAll(right);
      }
      value = Optional.of(operand);
    }
  }
}
