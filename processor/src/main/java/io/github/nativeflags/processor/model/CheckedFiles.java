package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.ReadTexts;
import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import io.github.nativeflags.processor.text.StrayByte;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Files in which each byte that is not UTF-8, where the rest is, is told of and replaced. */
final class CheckedFiles implements SourceLookup {
  private final SourceLookup files;
  private final Problems problems;
  private final Set<String> told = new HashSet<>();

  /** Where a text lies is known by what it was found as. */
  private final Map<SourceText, SourceText> asFound = new HashMap<>();

  CheckedFiles(SourceLookup files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  @Override
  public List<FoundFile> findAll(List<String> names, Problems ofNames) {
    return files.findAll(names, ofNames).stream()
        .map(
            f -> {
              SourceText checked = checked(new SourceText(f.name(), 1, f.text()));
              return new FoundFile(f.name(), checked.text(), f.matched());
            })
        .toList();
  }

  @Override
  public ReadTexts readTexts() {
    return files.readTexts();
  }

  @Override
  public Optional<SourceText> include(Includes.Name name, SourceText from) {
    return files.include(name, asFound.getOrDefault(from, from)).map(this::checked);
  }

  private SourceText checked(SourceText found) {
    String text = checked(found.file(), found.text());
    if (text.equals(found.text())) {
      return found;
    }
    SourceText checked = found.saying(text);
    asFound.put(checked, found);
    return checked;
  }

  private String checked(String file, String text) {
    int first = StrayByte.find(text, 0);
    if (first < 0) {
      return text;
    }
    if (told.add(file)) {
      boolean more = StrayByte.find(text, first + 1) >= 0;
      String value = Integer.toHexString(StrayByte.value(text.charAt(first)));
      problems.add(
          Problem.at(
                  new SourceText(file, 1, StrayByte.replaced(text)).place(first),
                  ProblemKind.STRAY_BYTE,
                  "0x" + value.toUpperCase(Locale.ROOT),
                  more ? ", and neither are others" : "")
              .on("source"));
    }
    return StrayByte.replaced(text);
  }
}
