package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.model.SourceLookup.FoundFile;
import io.github.nativeflags.processor.page.PageReader;
import io.github.nativeflags.processor.page.format.FileForm;
import io.github.nativeflags.processor.page.format.FileForms;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.Names;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a spec, each as what it is. */
final class SourceFiles {
  /** More names than this say no more. */
  private static final int MAX_NAMES = 10;

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final List<SourceText> headers = new ArrayList<>();
  private final List<FoundPage> pages = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();
  private final List<String> names;
  private final Problems problems;

  private SourceFiles(List<String> names, Problems problems) {
    this.names = new ArrayList<>(names);
    this.problems = problems;
  }

  static SourceFiles of(List<String> names, SourceLookup files, Problems problems) {
    SourceFiles all = new SourceFiles(names, problems);
    PagesElsewhere elsewhere = new PagesElsewhere(files, problems);
    for (FoundFile found : files.findAll(names, problems)) {
      elsewhere.follow(found).ifPresent(meant -> all.add(found.name(), meant));
    }
    if (!all.passedOver.isEmpty()) {
      String list = Names.list(all.passedOver, MAX_NAMES);
      problems.add(Problem.of(ProblemKind.PASSED_OVER, list).on("source"));
    }
    return all;
  }

  private void add(String name, FoundFile file) {
    names.replaceAll(n -> n.equals(name) ? file.name() : n);
    FileForm form = FileForms.of(file.name(), file.text());
    if (form instanceof FileForm.Other other) {
      unread(file, other);
    } else if (texts.put(file.name(), file.text()) == null) {
      if (form instanceof FileForm.Page page) {
        pages.add(new FoundPage(file, PageReader.of(page.format(), file.name(), file.text())));
      } else {
        headers.add(new SourceText(file.name(), 1, file.text()));
      }
    }
  }

  /** What a pattern matches was not meant by its own name. */
  private void unread(FoundFile file, FileForm.Other other) {
    if (file.matched()) {
      passedOver.add(file.name() + " (" + other.what() + ")");
    } else {
      problems.add(
          Problem.of(ProblemKind.UNREAD_FILE, file.name(), other.what(), other.instead())
              .on("source"));
    }
  }

  /** What they are called, each page by where its text stands. */
  List<String> names() {
    return List.copyOf(names);
  }

  Map<String, String> texts() {
    return texts;
  }

  List<SourceText> headers() {
    return headers;
  }

  List<FoundPage> pages() {
    return pages;
  }
}
