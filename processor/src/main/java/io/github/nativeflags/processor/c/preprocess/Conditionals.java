package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.FlagWords;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The groups of {@code #if} to {@code #endif} (C17 6.10.1) and what they leave out. */
public final class Conditionals {
  /**
   * A group.
   *
   * @param directive what begins it
   * @param cause what leaves it out, if anything does
   * @param active whether it is read
   * @param taken whether one of its kind was
   * @param outer whether any of its kind can be
   */
  private record Group(
      Token directive, LeftOut.Cause cause, boolean active, boolean taken, boolean outer) {
    Group next(Token at, List<String> names, boolean holds) {
      // #else rests on the condition before it
      List<String> own = names.isEmpty() ? cause.names() : names;
      LeftOut.Cause next = outer ? new LeftOut.Cause(at, own) : cause;
      return new Group(at, next, outer && !taken && holds, taken || holds, outer);
    }
  }

  private final Condition condition;
  private final MissingFiles missing;
  private final Problems problems;
  private final Deque<Group> groups = new ArrayDeque<>();
  private final LeftOut leftOut = new LeftOut();
  private final List<Problem> doubts = new ArrayList<>();
  private final List<Assumption> assumptions = new ArrayList<>();
  private final Set<Assumption.At> assumed = new HashSet<>();
  private Turned turned = Turned.NONE;
  private final Set<Assumption.At> hiding = new HashSet<>();
  private boolean guard;

  /**
   * The conditionals of texts.
   *
   * @param missing the files that are not there, seen as they are found missing
   */
  Conditionals(Condition condition, MissingFiles missing, Problems problems) {
    this.condition = condition;
    this.missing = missing;
    this.problems = problems;
  }

  /** Takes some conditions otherwise than they are, to see what changes. */
  public void turn(Turned conditions) {
    turned = conditions;
  }

  boolean isActive() {
    return groups.isEmpty() || groups.peek().active();
  }

  int depth() {
    return groups.size();
  }

  /** Carries a directive out; tells whether it was one of these. */
  boolean carryOut(Token directive, List<Token> rest) {
    switch (directive.text()) {
      case "if", "ifdef", "ifndef" -> {
        boolean outer = isActive();
        boolean active = outer && holds(directive, rest);
        LeftOut.Cause cause =
            outer ? new LeftOut.Cause(directive, names(rest)) : groups.element().cause();
        groups.push(new Group(directive, cause, active, active, outer));
      }
      case "elif", "elifdef", "elifndef", "else" -> otherwise(directive, rest);
      case "endif" -> {
        if (groups.isEmpty()) {
          problems.add(CFailure.expected("#if before it", directive).problem());
        } else {
          groups.pop();
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void otherwise(Token directive, List<Token> rest) {
    if (groups.isEmpty() || groups.peek().directive().is("else")) {
      problems.add(CFailure.expected("#if before it", directive).problem());
      return;
    }
    Group group = groups.pop();
    boolean open = group.outer() && !group.taken();
    boolean holds = open && (directive.is("else") || holds(directive, rest));
    groups.push(group.next(directive, names(rest), holds));
  }

  private static List<String> names(List<Token> condition) {
    return condition.stream().filter(Token::isName).map(Token::text).toList();
  }

  /** What cannot be told is taken as not so; whoever needs that part of the text is told. */
  private boolean holds(Token directive, List<Token> rest) {
    try {
      Condition.Verdict verdict = condition.judge(directive, rest);
      return verdict.assumed().isEmpty() || guard ? verdict.holds() : assume(directive, verdict);
    } catch (CFailure failure) {
      Problem undecided =
          Problem.at(
              directive.place(), ProblemKind.UNDECIDED_CONDITION, failure.problem().sentence());
      doubts.add(undecided);
      Assumption.Ground ground = Assumption.Ground.of(undecided);
      return taken(new Assumption(directive, names(rest), false, ground));
    }
  }

  private boolean assume(Token directive, Condition.Verdict verdict) {
    List<String> files = missing.mayDefine(verdict.assumed());
    Assumption.Ground ground = new Assumption.Ground(files, verdict.refused(), Optional.empty());
    return taken(new Assumption(directive, verdict.assumed(), verdict.holds(), ground));
  }

  private boolean taken(Assumption assumption) {
    assumptions.add(assumption);
    assumed.add(assumption.at());
    return turned.deeply() && isTurned() || assumption.holds() != turned.contains(assumption.at());
  }

  private boolean isTurned() {
    return groups.stream().anyMatch(g -> turned.contains(Assumption.At.of(g.directive())));
  }

  /** Notes whether the condition that comes next keeps a text from being read twice. */
  void atGuard(boolean next) {
    guard = next;
  }

  /** The conditions on names of which nothing is said, in the order of reading. */
  public List<Assumption> assumptions() {
    return assumptions;
  }

  /** Notes a token that is not read. */
  void leaveOut(Token token) {
    leftOut.add(token, groups.element().cause());
    if (token.is("enum") || FlagWords.isSized(token)) {
      groups.forEach(g -> hiding.add(Assumption.At.of(g.directive())));
    }
  }

  /** Whether a part that is not read may be read after all. */
  boolean isAssumed() {
    return groups.stream().anyMatch(g -> assumed.contains(Assumption.At.of(g.directive())));
  }

  /** The conditions that leave enumerations out, each by the last directive of its groups. */
  public Set<Assumption.At> hiding() {
    return hiding;
  }

  /** Notes a directive that is not carried out. */
  void leaveOut(List<Token> line) {
    leftOut.addDirective(line, groups.element().cause());
  }

  /** Closes the groups that a text leaves open; these are told of, if it was read to its end. */
  void close(int depth, boolean ended) {
    while (groups.size() > depth) {
      Token directive = groups.pop().directive();
      if (ended) {
        problems.add(
            Problem.at(directive.place(), ProblemKind.UNTERMINATED, "#" + directive.text()));
      }
    }
  }

  /** What the parts that are not read hold. */
  public LeftOut leftOut() {
    return leftOut;
  }

  /** Notes one more directive that may not have been carried out as the text means it. */
  void doubt(Problem problem) {
    doubts.add(problem);
  }

  /** What may be otherwise than it was taken, as problems of whatever relies on it. */
  List<Problem> doubts() {
    return doubts;
  }
}
