package io.github.nativeflags.processor;

import io.github.nativeflags.processor.emit.framework.Framework;
import io.github.nativeflags.processor.find.SourcePlaces;
import io.github.nativeflags.processor.model.Notes;
import io.github.nativeflags.processor.model.Output;
import io.github.nativeflags.processor.model.SourceLookup.FoundFile;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The options of the processor, but for the path that {@link SourcePlaces} reads.
 *
 * @param maxConstants how many constants an enum may have
 * @param maxFileBytes how large a file may be
 * @param maxFiles how many files a pattern may match
 * @param check whether every spec writes a check file
 * @param verbose whether to tell what is read
 * @param notes how many notes are told
 * @param frameworks the frameworks that generated types follow where they are seen
 */
public record ProcessorOptions(
    int maxConstants,
    int maxFileBytes,
    int maxFiles,
    boolean check,
    boolean verbose,
    Notes.Amount notes,
    Set<Framework> frameworks) {
  private static final String MAX_CONSTANTS = "nativeflags.maxEnumConstants";
  private static final String MAX_FILE_BYTES = "nativeflags.maxFileBytes";
  private static final String MAX_FILES = "nativeflags.maxFiles";
  private static final String CHECK = "nativeflags.check";
  private static final String VERBOSE = "nativeflags.verbose";
  private static final String NOTES = "nativeflags.notes";
  private static final String FRAMEWORKS = "nativeflags.frameworks";

  /** The names of all options. */
  static final Set<String> NAMES =
      Set.of(
          MAX_CONSTANTS,
          MAX_FILE_BYTES,
          MAX_FILES,
          CHECK,
          VERBOSE,
          NOTES,
          FRAMEWORKS,
          SourcePlaces.SOURCE_PATH_OPTION);

  private static final String NO_FRAMEWORK = "none";

  /** More than any SDK documents; a pattern that matches more was probably not meant so. */
  private static final int DEFAULT_MAX_FILES = 10_000;

  static ProcessorOptions read(Map<String, String> given, Problems problems) {
    return new ProcessorOptions(
        number(MAX_CONSTANTS, Output.USUAL_MAX_CONSTANTS, given, problems),
        number(MAX_FILE_BYTES, FoundFile.USUAL_MAX_BYTES, given, problems),
        number(MAX_FILES, DEFAULT_MAX_FILES, given, problems),
        flag(CHECK, given, problems),
        flag(VERBOSE, given, problems),
        notes(given, problems),
        frameworks(given, problems));
  }

  private static int number(String name, int usual, Map<String, String> given, Problems problems) {
    String value = given.get(name);
    if (value != null && value.matches("0*[1-9]\\d{0,8}")) {
      return Integer.parseInt(value);
    }
    if (given.containsKey(name)) {
      problems.add(invalid(name, value, "it takes a whole number from 1 to 999999999"));
    }
    return usual;
  }

  private static boolean flag(String name, Map<String, String> given, Problems problems) {
    String value = given.get(name);
    if (value == null || value.isEmpty() || value.equals("true")) {
      return given.containsKey(name);
    }
    if (!value.equals("false")) {
      problems.add(invalid(name, value, "it takes true or false"));
    }
    return false;
  }

  private static Notes.Amount notes(Map<String, String> given, Problems problems) {
    if (!given.containsKey(NOTES)) {
      return given.containsKey(VERBOSE) && flag(VERBOSE, given, new Problems())
          ? Notes.Amount.ALL
          : Notes.Amount.USUAL;
    }
    String value = given.get(NOTES);
    for (Notes.Amount amount : EnumSet.complementOf(EnumSet.of(Notes.Amount.USUAL))) {
      if (amount.name().toLowerCase(Locale.ROOT).equals(value)) {
        return amount;
      }
    }
    problems.add(invalid(NOTES, value, "it takes all, summary or none"));
    return Notes.Amount.USUAL;
  }

  /** All of them, unless the option names those to follow. */
  private static Set<Framework> frameworks(Map<String, String> given, Problems problems) {
    if (!given.containsKey(FRAMEWORKS)) {
      return EnumSet.allOf(Framework.class);
    }
    String value = given.get(FRAMEWORKS);
    Set<Framework> named = EnumSet.noneOf(Framework.class);
    for (String name : value == null ? new String[] {""} : value.split(",", -1)) {
      Optional<Framework> framework =
          Stream.of(Framework.values()).filter(f -> f.optionName().equals(name.trim())).findAny();
      framework.ifPresent(named::add);
      if (framework.isEmpty() && !NO_FRAMEWORK.equals(value)) {
        String names =
            Stream.of(Framework.values())
                .map(Framework::optionName)
                .collect(Collectors.joining(", "));
        problems.add(invalid(FRAMEWORKS, value, "it takes none, or some of " + names));
        return named;
      }
    }
    return named;
  }

  private static Problem invalid(String option, @Nullable String value, String takes) {
    String given = value == null ? "" : "=" + value;
    return Problem.of(ProblemKind.INVALID_OPTION, option + given, takes);
  }
}
