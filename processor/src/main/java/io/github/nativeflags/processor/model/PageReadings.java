package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.model.SourceLookup.FoundFile;
import io.github.nativeflags.processor.model.TextReader.Texts;
import io.github.nativeflags.processor.page.ReferencePage;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.Names;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Pages, each read by itself, or, where one relies on others, among them. */
final class PageReadings {
  private static final Set<ProblemKind> RELYING =
      EnumSet.of(ProblemKind.UNDEFINED_IDENTIFIER, ProblemKind.UNDEFINED_MACRO);

  private static final Set<ProblemKind> ELSE =
      EnumSet.of(ProblemKind.NO_SYNTAX_BLOCK, ProblemKind.ONLY_MACROS);

  private final TextReader reader;
  private final List<Reading> readings = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();

  PageReadings(TextReader reader) {
    this.reader = reader;
  }

  List<Reading> read(List<FoundPage> pages, Problems problems) {
    for (FoundPage found : pages) {
      FoundFile file = found.file();
      Problems ofPage = new Problems();
      ReferencePage page = reader.page(found.reader(), ofPage);
      if (file.matched() && isAboutElse(page, ofPage.list())) {
        skipped.add(file.name());
      } else {
        Texts texts = new Texts(List.of(file.name()), Map.of(file.name(), file.text()));
        readings.add(reader.read(texts, page.syntax(), List.of(page), ofPage));
      }
    }
    if (!skipped.isEmpty()) {
      problems.add(Problem.of(ProblemKind.SKIPPED_PAGES, Names.list(skipped, 10)).on("source"));
    }
    if (readings.stream().anyMatch(PageReadings::relies)) {
      readAmongOthers();
    }
    return List.copyOf(readings);
  }

  /** A folder holds pages about all kinds of things. */
  private static boolean isAboutElse(ReferencePage page, List<Problem> problems) {
    return !page.isAboutEnumeration()
        && problems.stream().map(Problem::kind).anyMatch(ELSE::contains);
  }

  private static boolean relies(Reading reading) {
    return problems(reading).anyMatch(p -> RELYING.contains(p.kind()));
  }

  private static Stream<Problem> problems(Reading reading) {
    Stream<Problem> ofEnums =
        reading.unit().enums().stream().map(CEnum::problems).flatMap(List::stream);
    return Stream.concat(reading.problems().stream(), ofEnums);
  }

  /**
   * All are read once more, those that rely on others after these. Once: to read as much for each
   * page would take a time that grows with the square of their number.
   */
  private void readAmongOthers() {
    List<ReferencePage> pages = new ArrayList<>();
    readings.stream().filter(r -> !relies(r)).forEach(r -> pages.addAll(r.pages()));
    readings.stream().filter(PageReadings::relies).forEach(r -> pages.addAll(r.pages()));
    List<SourceText> declaring = pages.stream().flatMap(p -> p.syntax().stream()).toList();
    boolean microsoft = pages.stream().anyMatch(ReferencePage::microsoft);
    CUnit all = reader.unit(declaring, microsoft, new Problems());
    readings.replaceAll(alone -> relies(alone) ? among(all, alone) : alone);
  }

  private static Reading among(CUnit all, Reading alone) {
    CUnit there = all.in(alone.pages().get(0).file());
    Reading among = new Reading(alone.texts(), there, alone.pages(), List.of());
    return among.complete() && !there.enums().isEmpty() ? among : alone;
  }
}
