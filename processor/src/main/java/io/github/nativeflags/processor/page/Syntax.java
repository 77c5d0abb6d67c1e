package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.page.describe.Described;
import io.github.nativeflags.processor.page.format.CodeBlocks;
import io.github.nativeflags.processor.page.format.PageCode;
import io.github.nativeflags.processor.page.format.PageText;
import io.github.nativeflags.processor.page.format.PageTree;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.Place;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a page declares: its blocks of C, else the values it states, else why there is nothing. */
final class Syntax {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|\\z)|//[^\\n]*");
  private static final Pattern ELLIPSIS =
      Pattern.compile("(?:\\.\\.\\.|\u2026)(?=\\s*[,}]|\\s*\\n|\\s*$)");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*+");

  /** More names than this say no more. */
  private static final int MAX_NAMES = 30;

  private final PageText text;
  private final int frontLines;
  private final boolean enumeration;
  private final boolean api;
  private final CodeBlocks code;
  private final List<Described> described;
  private final String header;
  private final Problems problems;

  Syntax(PageTree page, PageShape shape, List<Described> described, Problems problems) {
    this.text = page.text();
    this.frontLines = page.front().lines();
    this.header = shape.header().orElse("header.h");
    this.code = page.code();
    this.api = PageSubject.isApi(page);
    this.enumeration = PageSubject.isEnumeration(page);
    this.described = described;
    this.problems = problems;
  }

  List<SourceText> read(PageWanted wanted, CNames names) {
    List<PageCode> enums = code.all().stream().filter(PageCode::declares).toList();
    enums.forEach(this::checkComplete);
    List<PageCode> macros =
        code.all().stream().filter(b -> b.definesOnly() || wanted.macros() && b.defines()).toList();
    if (!enums.isEmpty() || wanted.macros() && !macros.isEmpty()) {
      return code.all().stream()
          .filter(b -> enums.contains(b) || macros.contains(b))
          .map(this::completed)
          .toList();
    }
    List<SourceText> typed = typedMacros();
    return typed.isEmpty() ? inWords(wanted, names, macros) : typed;
  }

  /** What a page declares by tables and lists. */
  private List<SourceText> inWords(PageWanted wanted, CNames names, List<PageCode> macros) {
    Optional<Problem> broken = brokenBlock();
    List<Declaration> declarations = Declaration.of(described);
    List<Declaration> stated = broken.isEmpty() ? stated(declarations, wanted) : List.of();
    if (stated.isEmpty()) {
      problems.add(
          OnlyMacros.among(macros, described, text)
              .or(() -> broken)
              .or(() -> missingValues(declarations))
              .orElseGet(this::noSyntax));
    }
    return stated.stream()
        .map(d -> wanted.macros() ? d.macros(text.file()) : d.text(text.file(), names))
        .toList();
  }

  private List<SourceText> typedMacros() {
    return code.all().stream()
        .filter(PageCode::definesOnly)
        .flatMap(b -> TypedMacros.enumeration(b.code()).map(source(b)::saying).stream())
        .toList();
  }

  private Problem noSyntax() {
    return Problem.at(place(), ProblemKind.NO_SYNTAX_BLOCK, text.file(), header);
  }

  private Optional<Problem> missingValues(List<Declaration> declarations) {
    List<Described> all = declarations.stream().flatMap(d -> d.open().stream()).toList();
    List<Described> coded = all.stream().filter(Described::isCoded).toList();
    // Beside constants, words such as Type and Scope head other tables
    List<Described> open = coded.isEmpty() ? all : coded;
    return code.syntaxHeading().isPresent() || open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.at(
                open.get(0).place(), ProblemKind.MISSING_VALUES, list(open), text.file(), header));
  }

  /**
   * What states values. Of an enumeration each counts: C would number those without. Elsewhere a
   * constant without a value is left out, as long as others beside it have theirs.
   */
  private List<Declaration> stated(List<Declaration> declarations, PageWanted wanted) {
    if (wanted.implicitValues()) {
      return declarations.stream().map(d -> d.numbered(described)).toList();
    }
    List<Declaration> stated = declarations.stream().filter(d -> !d.constants().isEmpty()).toList();
    if (enumeration && declarations.stream().anyMatch(d -> !d.open().isEmpty())) {
      return List.of();
    }
    List<Described> leftOut = stated.stream().flatMap(d -> d.leftOut().stream()).toList();
    if (!leftOut.isEmpty()) {
      problems.add(Problem.at(leftOut.get(0).place(), ProblemKind.VALUE_NOT_STATED, list(leftOut)));
    }
    return stated;
  }

  /** What is wrong with the block that should declare the enumeration, where there is one. */
  private Optional<Problem> brokenBlock() {
    for (PageCode block : code.all()) {
      Optional<String> language = block.otherLanguage();
      // Of a property the signature may stand there in any language
      if (language.isPresent() && (block.syntax() && !api || block.speaksOfEnum())) {
        return Optional.of(Problem.at(start(block), ProblemKind.NOT_C, language.get()));
      }
      if (block.syntax() && braces(block.code()) < 0) {
        return Optional.of(
            Problem.at(
                start(block),
                ProblemKind.TRUNCATED_BLOCK,
                "only the end of the declaration is there",
                missing(block),
                text.file(),
                header));
      }
      if (!api && block.syntax() && !block.code().isBlank() && !block.definesOnly()) {
        return Optional.of(
            Problem.at(start(block), ProblemKind.NO_SYNTAX_BLOCK, text.file(), header));
      }
    }
    return Optional.empty();
  }

  /** An ellipsis or a lost end leaves constants out, and no rule of C tells which. */
  private void checkComplete(PageCode block) {
    String plain = withoutComments(block.code());
    Matcher ellipsis = ELLIPSIS.matcher(plain);
    if (ellipsis.find()) {
      problems.add(
          Problem.at(
              source(block).place(ellipsis.start()),
              ProblemKind.TRUNCATED_BLOCK,
              "an ellipsis stands for constants",
              missing(block),
              text.file(),
              header));
    } else if (braces(plain) > 0) {
      problems.add(
          Problem.at(
              start(block),
              ProblemKind.TRUNCATED_BLOCK,
              "the declaration is never closed",
              missing(block),
              text.file(),
              header));
    }
  }

  /** Comments as blanks, so that every place stays. */
  private static String withoutComments(String code) {
    return COMMENT.matcher(code).replaceAll(m -> m.group().replaceAll("[^\\n]", " "));
  }

  private static int braces(String code) {
    int open = 0;
    for (char c : withoutComments(code).toCharArray()) {
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return open;
  }

  private String missing(PageCode block) {
    Set<String> there =
        WORD.matcher(block.code()).results().map(r -> r.group()).collect(Collectors.toSet());
    List<Described> missing = described.stream().filter(d -> !there.contains(d.name())).toList();
    return missing.isEmpty() ? "" : " Described but not declared: " + list(missing) + ".";
  }

  private static String list(List<Described> described) {
    Set<String> names = new LinkedHashSet<>();
    described.forEach(d -> names.add(d.name()));
    List<String> shown = new ArrayList<>(names.stream().limit(MAX_NAMES).toList());
    int rest = names.size() - shown.size();
    return String.join(", ", shown) + (rest == 0 ? "" : " and " + rest + " others");
  }

  private SourceText source(PageCode block) {
    return new SourceText(text.file(), block.line(), block.code()).within(text.lines());
  }

  /** A block with the values that only the descriptions of its constants state. */
  private SourceText completed(PageCode block) {
    SourceText whole = source(block);
    WordedValues worded = WordedValues.of(described, withoutComments(block.code()));
    worded
        .values()
        .forEach(
            v ->
                problems.add(
                    Problem.at(
                        whole.place(v.offset()), ProblemKind.VALUE_IN_WORDS, v.name(), v.value())));
    String code = worded.into(block.code());
    return whole.saying(block.definesOnly() ? TypedMacros.balanced(code) : code);
  }

  private Place start(PageCode block) {
    return source(block).place(0);
  }

  /** The heading that should have it, or the title. */
  private Place place() {
    int line = code.syntaxHeading().orElse(0);
    for (int i = frontLines; line == 0 && i < text.lines().size(); i++) {
      line = text.lines().get(i).startsWith("# ") ? i + 1 : 0;
    }
    return text.place(Math.max(line, 1), "");
  }
}
