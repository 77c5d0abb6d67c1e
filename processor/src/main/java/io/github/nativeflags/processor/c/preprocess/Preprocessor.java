package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.comment.CommentPlacement;
import io.github.nativeflags.processor.c.expression.CTypes;
import io.github.nativeflags.processor.c.expression.UndefinedNames;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.FlagWords;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.Place;
import io.github.nativeflags.processor.text.SourceText;
import java.util.Collection;
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
  private final ErrorDirectives errors;
  private final ExpandedText out;
  private Optional<Token> guard = Optional.empty();

  /**
   * A preprocessor of texts.
   *
   * @param texts what they may include
   */
  public Preprocessor(Macros macros, CTypes types, Inclusions.Texts texts, Problems problems) {
    this.macros = macros;
    this.problems = problems;
    this.failed = new FailedFiles(problems);
    expander = new MacroExpander(macros);
    out = new ExpandedText(macros, expander);
    inclusions = new Inclusions(texts, macros, expander, problems);
    errors = new ErrorDirectives(texts.includes(), failed, inclusions.missing());
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

  /** The names in their conditions and definitions, however often they are asked for. */
  public ConditionedNames conditionedNames() {
    return inclusions.conditionedNames();
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
    return out.tokens();
  }

  /**
   * 6.10.5. Where a file is missing, what it would have defined may have led past the directive:
   * that matters to whoever needs what stands around it.
   */
  private void tellErrors() {
    errors.tell(missing().isEmpty() ? problems::add : conditionals::doubt);
  }

  private void process(SourceText source) {
    failed.enter(source.file());
    expander.lines().begin(source);
    int open = conditionals.depth();
    List<Token> tokens = inclusions.scanned(source).tokens();
    boolean afterDirective = false;
    for (int i = 0; !tokens.get(i).isEnd() && !isPutOff(source); i++) {
      Token token = afterDirective ? behindDirective(tokens.get(i)) : tokens.get(i);
      if (token.lineStart() && token.is("#")) {
        int end = lineEnd(tokens, i);
        if (!afterDirective && conditionals.isActive()) {
          out.carry(CommentPlacement.after(token));
        }
        conditionals.atGuard(IncludeGuard.is(tokens, i));
        directive(token, tokens.subList(i + 1, end), tokens.get(end));
        afterDirective = true;
        i = end - 1;
      } else {
        text(token);
        afterDirective = false;
      }
    }
    Token last = tokens.get(tokens.size() - 1);
    out.end(afterDirective ? behindDirective(last) : last);
    conditionals.close(open, !isPutOff(source));
    failed.leave();
  }

  /** A text that asks for another one first is read as a whole once that one is. */
  private boolean isPutOff(SourceText source) {
    return errors.umbrella(source).filter(u -> !inclusions.isRead(u)).isPresent();
  }

  private static int lineEnd(List<Token> tokens, int start) {
    int end = start + 1;
    while (!tokens.get(end).lineStart()) {
      end++;
    }
    return end;
  }

  /** A comment that ends the line of a directive belongs to the macro or the condition. */
  private static Token behindDirective(Token token) {
    return token.withComments(CommentPlacement.behindDirective(token));
  }

  private void text(Token token) {
    if (conditionals.isActive()) {
      out.add(token);
    } else {
      conditionals.leaveOut(token);
    }
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
        condition(hash, name, rest);
      }
    } else if (active) {
      carryOut(hash, line, next);
    } else {
      leaveOut(line);
    }
  }

  /** The comments above an {@code #ifndef} may be those of the macro that it guards. */
  private void condition(Token hash, Token name, List<Token> rest) {
    List<Token.Comment> above = CommentPlacement.rest(hash);
    out.carry(above);
    guard = name.is("ifndef") ? rest.stream().findFirst().map(t -> t.withComments(above)) : guard;
  }

  private void leaveOut(List<Token> line) {
    conditionals.leaveOut(line);
    if (line.get(0).is("define") && line.size() > 1 && conditionals.isAssumed()) {
      // Whatever asks for it rests on the condition here, which is told
      macros.decide(List.of(line.get(1).text()));
    }
  }

  private void carryOut(Token hash, List<Token> line, Token next) {
    Token name = line.get(0);
    List<Token> rest = line.subList(1, line.size());
    switch (name.text()) {
      case "define" -> define(hash, line, next);
      case "undef" -> {
        out.flush();
        rest.stream().findFirst().ifPresent(t -> macros.undefine(t.text()));
      }
      case "include", "include_next", "include_once", "import" -> include(name, rest);
      case "embed" -> absent.addBytes(out.size(), name);
      case "pragma" -> pragma(hash, rest);
      case "error" -> errors.add(name, rest);
      case "line" -> number(name, expander.expand(rest));
      default -> {
        // As gcc -E writes it; 6.10.6: others say nothing of values
        if (name.kind() == Token.Kind.NUMBER) {
          number(name, line);
        }
      }
    }
  }

  private void pragma(Token hash, List<Token> words) {
    String word = words.isEmpty() ? "" : words.get(0).text();
    if (word.equals("once")) {
      inclusions.readOnce(hash.source());
    } else if (words.size() > 2 && words.get(2).kind() == Token.Kind.STRING) {
      String name = words.get(2).text().replace("\"", "");
      out.flush();
      macros.carryOut(word, name);
    }
  }

  private void number(Token directive, List<Token> line) {
    out.flush();
    expander.lines().set(directive, line);
  }

  private void define(Token hash, List<Token> line, Token next) {
    List<Token> rest = line.subList(1, line.size());
    if (rest.isEmpty() || !rest.get(0).isName()) {
      problems.add(CFailure.expected("the name of a macro after #define", line.get(0)).problem());
      return;
    }
    // Flag markers and Apple's macros are words of their own to EnumParser
    if (FlagWords.isWord(rest.get(0).text())) {
      return;
    }
    out.flush();
    try {
      macros.define(Macro.parse(rest, aboveDefine(hash, rest.get(0)), next));
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
    out.drop(guard.get().comments());
    return guard.get().comments();
  }

  private void include(Token directive, List<Token> rest) {
    out.flush();
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

  /** The texts that others ask to be read before them. */
  public Set<SourceText> umbrellas() {
    return errors.umbrellas();
  }
}
