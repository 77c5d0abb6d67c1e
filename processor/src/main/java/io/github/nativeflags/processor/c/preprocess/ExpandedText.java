package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tokens that preprocessing leaves. Those between two directives are expanded together; the
 * comments of directives that leave nothing go to the next token.
 */
final class ExpandedText {
  private final Macros macros;
  private final MacroExpander expander;
  private final List<Token> out = new ArrayList<>();
  private final List<Token> run = new ArrayList<>();
  private final List<Token.Comment> carried = new ArrayList<>();
  private Optional<Token> end = Optional.empty();

  ExpandedText(Macros macros, MacroExpander expander) {
    this.macros = macros;
    this.expander = expander;
  }

  void add(Token token) {
    carry(token.comments());
    run.add(token.withComments(carried));
    carried.clear();
    if (token.is(")") && PragmaOperator.endsInChange(run)) {
      flush();
    }
  }

  /** Keeps comments for the next token. */
  void carry(List<Token.Comment> comments) {
    carried.addAll(comments);
    comments.forEach(c -> macros.decide(SwitchedOff.in(c.text())));
  }

  /** Takes back comments that belong to a directive. */
  void drop(List<Token.Comment> comments) {
    carried.removeAll(comments);
  }

  /** Expands what was added, before a directive changes the macros. */
  void flush() {
    List<Token> expanded = expander.expand(run);
    run.clear();
    PragmaOperator.carryOut(expanded, macros);
    out.addAll(PragmaOperator.removed(expanded));
  }

  /** Ends a text, at the token that is its end. */
  void end(Token last) {
    flush();
    carry(last.comments());
    end = Optional.of(last.withComments(carried));
    carried.clear();
  }

  /** How many tokens there are, with those of what was added. */
  int size() {
    flush();
    return out.size();
  }

  /** All of them, with the end of the last text. */
  List<Token> tokens() {
    List<Token> all = new ArrayList<>(out);
    all.add(end.orElseThrow());
    return all;
  }
}
