package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.comment.CommentPlacement;
import io.github.nativeflags.processor.c.expression.CTypes;
import io.github.nativeflags.processor.c.expression.UndefinedNames;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.FlagWords;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.Place;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Directives carried out and macros replaced: translation phase 4 (C17 5.1.1.2, 6.10).
 *
 * <p>Written here rather than taken from a library: a problem has to name the place in the user's
 * text, comments have to survive as documentation, and an {@code #include} that is not there must
 * not end the reading. JCPP, the one library of the kind, offers none of the three.
 */
public final class Preprocessor implements UndefinedNames {
  private final Macros macros;
  private final MacroExpander expander;
  private final Conditionals conditionals;
  private final Inclusions inclusions;
  private final Problems problems;
  private final FailedFiles failed;
  private final AbsentParts absent = new AbsentParts();
  private final Includes includes;
  private final Set<SourceText> umbrellas = new LinkedHashSet<>();
  private final List<Problem> errors = new ArrayList<>();
  private final List<Token> out = new ArrayList<>();
  private final List<Token> run = new ArrayList<>();
  private final List<Token.Comment> carried = new ArrayList<>();
  private Optional<Token> guard = Optional.empty();
  private Optional<Token> end = Optional.empty();

  /**
   * A preprocessor of texts.
   *
   * @param texts what they may include
   */
  public Preprocessor(Macros macros, CTypes types, Inclusions.Texts texts, Problems problems) {
    this.macros = macros;
    this.includes = texts.includes();
    this.problems = problems;
    this.failed = new FailedFiles(problems);
    expander = new MacroExpander(macros);
    inclusions = new Inclusions(texts, macros, expander, problems);
    Condition condition = new Condition(macros, expander, texts.includes(), types);
    conditionals = new Conditionals(condition, inclusions.missing(), problems);
  }

  public Macros macros() {
    return macros;
  }

  public MacroExpander expander() {
    return expander;
  }

  public Conditionals conditionals() {
    return conditionals;
  }

  /** The texts that were read. */
  public Collection<ScannedText> texts() {
    return inclusions.all();
  }

  /** The directive that included a text first, if one did. */
  public Optional<Token> includedAt(SourceText source) {
    return inclusions.includedAt(source);
  }

  /** How long they are together. */
  public int characters() {
    return inclusions.all().stream().mapToInt(t -> t.source().text().length()).sum();
  }

  @Override
  public Set<String> missing() {
    return inclusions.missing().all();
  }

  @Override
  public Optional<Problem> failure(String name) {
    return macros.failure(name);
  }

  @Override
  public Optional<Place> leftOut(String name) {
    return conditionals.leftOut().cause(name).map(cause -> cause.at().place());
  }

  @Override
  public List<Problem> absent(int from, int to) {
    return absent.between(from, to);
  }

  /** The files of which nothing can be made, since something in them or below them is wrong. */
  public Set<String> failed() {
    return failed.files(!missing().isEmpty());
  }

  @Override
  public List<Problem> doubts() {
    return conditionals.doubts();
  }

  /** The tokens of the texts, one after the other, as if each included the ones before. */
  public List<Token> process(List<SourceText> sources) {
    for (SourceText source : sources) {
      if (!inclusions.isRead(source)) {
        process(source);
      }
    }
    tellErrors();
    out.add(end.orElseThrow());
    return out;
  }

  /**
   * 6.10.5. Where a file is missing, what it would have defined may have led past the directive:
   * that matters to whoever needs what stands around it.
   */
  private void tellErrors() {
    errors.forEach(missing().isEmpty() ? problems::add : conditionals::doubt);
  }

  private void process(SourceText source) {
    failed.enter(source.file());
    expander.lines().begin(source);
    int open = conditionals.depth();
    List<Token> tokens = inclusions.scanned(source).tokens();
    boolean afterDirective = false;
    for (int i = 0; !tokens.get(i).isEnd(); i++) {
      Token token = tokens.get(i);
      if (token.lineStart() && token.is("#")) {
        int end = i + 1;
        while (!tokens.get(end).lineStart()) {
          end++;
        }
        if (!afterDirective && conditionals.isActive()) {
          carry(CommentPlacement.after(token));
        }
        conditionals.atGuard(IncludeGuard.is(tokens, i));
        directive(token, tokens.subList(i + 1, end), tokens.get(end));
        afterDirective = true;
        i = end - 1;
      } else {
        text(token, afterDirective);
        afterDirective = false;
      }
    }
    flush();
    Token last = tokens.get(tokens.size() - 1);
    carry(afterDirective ? CommentPlacement.rest(last) : last.comments());
    end = Optional.of(last.withComments(carried));
    carried.clear();
    conditionals.close(open);
    failed.leave();
  }

  private void carry(List<Token.Comment> comments) {
    carried.addAll(comments);
    comments.forEach(c -> macros.decide(SwitchedOff.in(c.text())));
  }

  private void text(Token token, boolean afterDirective) {
    if (!conditionals.isActive()) {
      conditionals.leaveOut(token);
      return;
    }
    // A comment that ends the line of a directive belongs to the macro or the condition
    List<Token.Comment> own = afterDirective ? CommentPlacement.rest(token) : token.comments();
    own.forEach(c -> macros.decide(SwitchedOff.in(c.text())));
    if (carried.isEmpty()) {
      run.add(token.withComments(own));
    } else {
      carry(own);
      run.add(token.withComments(carried));
      carried.clear();
    }
  }

  private void flush() {
    out.addAll(PragmaOperator.removed(expander.expand(run)));
    run.clear();
  }

  private void directive(Token hash, List<Token> line, Token next) {
    if (line.isEmpty()) {
      return;
    }
    Token name = line.get(0);
    List<Token> rest = line.subList(1, line.size());
    boolean active = conditionals.isActive();
    if (conditionals.carryOut(name, rest)) {
      if (active) {
        List<Token.Comment> above = CommentPlacement.rest(hash);
        carry(above);
        guard =
            name.is("ifndef") ? rest.stream().findFirst().map(t -> t.withComments(above)) : guard;
      }
      return;
    }
    if (!active) {
      conditionals.leaveOut(line);
      if (name.is("define") && !rest.isEmpty() && conditionals.isAssumed()) {
        // Whatever asks for it rests on the condition here, which is told
        macros.decide(List.of(rest.get(0).text()));
      }
      return;
    }
    switch (name.text()) {
      case "define" -> define(hash, name, rest, next);
      case "undef" -> {
        flush();
        rest.stream().findFirst().ifPresent(t -> macros.undefine(t.text()));
      }
      // Such as include_once, which no compiler has
      case "include", "include_next", "include_once", "import" -> {
        flush();
        include(name, rest);
      }
      case "pragma" -> {
        if (!rest.isEmpty() && rest.get(0).is("once")) {
          inclusions.readOnce(hash.source());
        }
      }
      case "error" -> object(name, rest);
      case "line" -> {
        flush();
        expander.lines().set(name, expander.expand(rest));
      }
      default -> {
        if (name.kind() == Token.Kind.NUMBER) {
          // As gcc -E writes it
          flush();
          expander.lines().set(name, line);
        }
      }
    }
  }

  private void define(Token hash, Token directive, List<Token> rest, Token next) {
    if (rest.isEmpty() || !rest.get(0).isName()) {
      problems.add(CFailure.expected("the name of a macro after #define", directive).problem());
      return;
    }
    // Flag markers and Apple's macros are words of their own to EnumParser
    if (FlagWords.isWord(rest.get(0).text())) {
      return;
    }
    flush();
    try {
      macros.define(
          Macro.parse(rest, aboveDefine(hash, rest.get(0)), CommentPlacement.after(next)));
    } catch (CFailure failure) {
      macros.failed(rest.get(0).text(), failure.problem());
    }
  }

  /** The comments of a definition; those of an {@code #ifndef} of the same name are its own. */
  private List<Token.Comment> aboveDefine(Token hash, Token name) {
    boolean guarded =
        hash.comments().isEmpty()
            && guard.filter(g -> g.text().equals(name.text())).isPresent()
            && guard.get().line() == hash.line() - 1;
    if (!guarded) {
      return CommentPlacement.rest(hash);
    }
    carried.removeAll(guard.get().comments());
    return guard.get().comments();
  }

  private void include(Token directive, List<Token> rest) {
    Inclusions.Found found = inclusions.find(directive, rest);
    if (found.text().isEmpty()) {
      absent.add(out.size(), directive, found.written());
      return;
    }
    SourceText text = found.text().get();
    Inclusions.Depth depth = new Inclusions.Depth(failed.depth(), found.written());
    if (inclusions.admits(text, directive, depth)) {
      process(text);
    } else {
      failed.rest(text.file());
    }
  }

  /** 6.10.5; a text that only asks for another one first is read again, after that one. */
  private void object(Token directive, List<Token> rest) {
    StringBuilder said = new StringBuilder();
    rest.forEach(t -> said.append(t.spaced() ? " " : "").append(t.text()));
    String words = said.toString().strip();
    SourceText asking = directive.source();
    Optional<SourceText> umbrella =
        failed.depth() == 0 ? UmbrellaHeader.in(words, asking, includes) : Optional.empty();
    umbrella.ifPresent(umbrellas::add);
    Problem error = Problem.at(directive.place(), ProblemKind.ERROR_DIRECTIVE, words);
    errors.add(UmbrellaHeader.remedy(words, asking).map(error::remedied).orElse(error));
    failed.mark();
  }

  /** The texts that others ask to be read before them. */
  public Set<SourceText> umbrellas() {
    return umbrellas;
  }
}
