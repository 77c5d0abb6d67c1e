package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.text.Names;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What came of an import: what was written, and what was left out and why. */
final class ImportReport {
  private static final int SHOWN = 8;

  /** Why something was left out, in the words of a list's heading. */
  enum Reason {
    ERRORS("enumerations that cannot be read, as told above"),
    ELSEWHERE("enumerations that another file gives"),
    UNUSABLE("families of macros that cannot be generated, as told above"),
    ALONE("macros of which fewer than three begin alike"),
    NO_INTEGER("macros that are no integers"),
    HIDDEN("files that another include directory hides"),
    PASSED_OVER("files that are neither pages nor headers");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  private final Map<Reason, Map<String, List<String>>> leftOut = new EnumMap<>(Reason.class);
  private int specs;
  private int enumerations;
  private int families;
  private int kept;
  private int failed;
  private int without;

  /** Notes a spec. */
  void wrote(List<FlagEnum> enums) {
    int ofMacros = (int) enums.stream().filter(e -> e.origin().macros()).count();
    specs++;
    enumerations += enums.size() - ofMacros;
    families += ofMacros;
  }

  /** Notes a spec that was there. */
  void kept() {
    kept++;
  }

  /** Notes a file of which something is wrong. */
  void failed() {
    failed++;
  }

  boolean hasSpecs() {
    return specs + kept > 0;
  }

  boolean hasFailed() {
    return failed > 0;
  }

  /** Notes a file that declares nothing. */
  void without() {
    without++;
  }

  /** Notes what of a file is left out. */
  void leaveOut(Reason why, String file, List<String> names) {
    if (!names.isEmpty()) {
      leftOut
          .computeIfAbsent(why, k -> new LinkedHashMap<>())
          .computeIfAbsent(file, k -> new ArrayList<>())
          .addAll(names);
    }
  }

  /** All of it, in lines: of each reason some names, or all, file by file. */
  List<String> lines(boolean all) {
    List<String> lines = new ArrayList<>(List.of(summary()));
    if (!leftOut.isEmpty()) {
      lines.add("Left out:");
      leftOut.forEach((why, names) -> lines.addAll(lines(why, names, all)));
    }
    return lines;
  }

  private static List<String> lines(Reason why, Map<String, List<String>> byFile, boolean all) {
    List<String> names = byFile.values().stream().flatMap(List::stream).toList();
    String heading = "  " + why.words + " (" + names.size() + "): ";
    List<String> lines = new ArrayList<>();
    if (all) {
      lines.add(heading.stripTrailing());
      byFile.forEach((file, of) -> lines.add("    " + file + ": " + String.join(", ", of)));
    } else {
      lines.add(heading + Names.list(names, SHOWN));
    }
    return lines;
  }

  private String summary() {
    List<String> made = new ArrayList<>();
    if (enumerations > 0 || families == 0) {
      made.add(count(enumerations, "enumeration"));
    }
    if (families > 0) {
      made.add(count(families, "family") + " of macros");
    }
    return count(specs, "spec")
        + " of "
        + made.stream().collect(Collectors.joining(" and "))
        + " written"
        + (kept == 0 ? "" : ", " + kept + " kept as they are (--force overwrites)")
        + (without == 0 ? "" : ", " + count(without, "file") + " without any")
        + (failed == 0 ? "." : ", " + count(failed, "file") + " with problems.");
  }

  private static String count(int number, String what) {
    String several = what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
    return number + " " + (number == 1 ? what : several);
  }
}
