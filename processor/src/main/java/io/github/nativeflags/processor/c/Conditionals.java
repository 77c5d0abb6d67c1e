package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The groups of {@code #if} to {@code #endif} (C17 6.10.1) and what they leave out. */
final class Conditionals {
  /** A group: whether it is read, one of its kind was, and whether any can be. */
  private record Group(Token directive, boolean active, boolean taken, boolean outer) {
    Group next(Token at, boolean holds) {
      return new Group(at, outer && !taken && holds, taken || holds, outer);
    }
  }

  private final Condition condition;
  private final Problems problems;
  private final Deque<Group> groups = new ArrayDeque<>();
  private final Map<String, LeftOut> leftOut = new HashMap<>();
  private final List<Problem> undecided = new ArrayList<>();

  /** A name in a part of the text that is not read, and the directive that leaves it out. */
  record LeftOut(Token name, Token directive) {}

  Conditionals(Condition condition, Problems problems) {
    this.condition = condition;
    this.problems = problems;
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
        groups.push(new Group(directive, active, active, outer));
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
    groups.push(group.next(directive, holds));
  }

  /** What cannot be told is taken as not so; whoever needs that part of the text is told. */
  private boolean holds(Token directive, List<Token> rest) {
    try {
      return condition.holds(directive, rest);
    } catch (CFailure failure) {
      undecided.add(
          Problem.at(
              directive.place(), ProblemKind.UNDECIDED_CONDITION, failure.problem().sentence()));
      return false;
    }
  }

  /** Notes a token that is not read. */
  void leaveOut(Token token) {
    if (token.isName()) {
      leftOut.putIfAbsent(token.text(), new LeftOut(token, groups.element().directive()));
    }
  }

  /** Closes the groups that a text leaves open. */
  void close(int depth) {
    while (groups.size() > depth) {
      Token directive = groups.pop().directive();
      problems.add(Problem.at(directive.place(), ProblemKind.UNTERMINATED, "#" + directive.text()));
    }
  }

  Optional<LeftOut> leftOut(String name) {
    return Optional.ofNullable(leftOut.get(name));
  }

  /** Notes one more directive that may not have been carried out as the text means it. */
  void doubt(Problem problem) {
    undecided.add(problem);
  }

  /** The directives whose condition could not be told, as errors of whatever relies on them. */
  List<Problem> undecided() {
    return undecided;
  }
}
