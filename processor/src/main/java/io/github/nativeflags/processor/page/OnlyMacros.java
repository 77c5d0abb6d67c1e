package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.page.describe.Described;
import io.github.nativeflags.processor.page.format.PageCode;
import io.github.nativeflags.processor.page.format.PageText;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The macros of a page that nobody chose: Doxygen's pages of a group may hold nothing else. */
final class OnlyMacros {
  private static final Pattern DEFINED =
      Pattern.compile("#[ \\t]*define[ \\t]+(\\w+)[ \\t]+\\(*[-+~]?\\d");

  /** More names than this say no more. */
  private static final int MAX_NAMES = 10;

  private OnlyMacros() {}

  /** What to say of blocks that define numbers, if the page is about these. */
  static Optional<Problem> among(List<PageCode> blocks, List<Described> described, PageText text) {
    List<String> names =
        blocks.stream()
            .flatMap(b -> DEFINED.matcher(b.code()).results())
            .map(r -> r.group(1))
            .distinct()
            .toList();
    boolean meant =
        described.isEmpty() || described.stream().anyMatch(d -> names.contains(d.name()));
    if (names.isEmpty() || !meant) {
      return Optional.empty();
    }
    int rest = names.size() - MAX_NAMES;
    String list =
        String.join(", ", names.subList(0, Math.min(names.size(), MAX_NAMES)))
            + (rest > 0 ? " and " + rest + " others" : "");
    PageCode first = blocks.get(0);
    return Optional.of(
        Problem.at(
            new SourceText(text.file(), first.line(), first.code()).within(text.lines()).place(0),
            ProblemKind.ONLY_MACROS,
            list,
            family(names.get(0))));
  }

  private static String family(String name) {
    int end = name.indexOf('_', 1);
    return end < 0 ? name : name.substring(0, end + 1) + "*";
  }
}
