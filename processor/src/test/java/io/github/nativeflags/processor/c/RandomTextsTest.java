package io.github.nativeflags.processor.c;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Headers at random, of C and of C++, have the constants that gcc finds in them, with its values.
 * So many are tried as {@code -Dnativeflags.texts=N} says, from the seed {@code
 * -Dnativeflags.seed=N} on.
 */
class RandomTextsTest {
  private static final int BATCH = 100;
  private static final Pattern ERROR =
      Pattern.compile("(?:.*/)?([^:]*):(\\d+):(?:\\d+:)? (?:fatal )?error: .*");

  @TempDir Path directory;

  /** A language with its compiler and how its headers are made. */
  enum Language {
    C(CCompiler.GCC, RandomTexts::next, "_Static_assert"),
    CXX(CCompiler.GXX, RandomCxxTexts::next, "static_assert");

    private final CCompiler compiler;
    private final BiFunction<Random, String, RandomTexts.Text> texts;
    private final String check;

    Language(CCompiler compiler, BiFunction<Random, String, RandomTexts.Text> texts, String check) {
      this.compiler = compiler;
      this.texts = texts;
      this.check = check;
    }
  }

  @ParameterizedTest
  @EnumSource
  void haveTheValuesOfGcc(Language language) throws IOException {
    assumeTrue(language.compiler.isPresent());
    int wanted = Integer.getInteger("nativeflags.texts", 1000);
    int seed = Integer.getInteger("nativeflags.seed", 1);
    int compared = 0;
    for (int first = 0; first < wanted; first += BATCH) {
      compared += compare(language, seed + first);
    }
    assertTrue(compared > wanted * 3 / 4, compared + " of " + wanted);
  }

  /** How many of a batch gcc takes, and are compared. */
  private int compare(Language language, int seed) throws IOException {
    Map<String, RandomTexts.Text> texts = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    List<String> owners = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      String prefix = "p" + i;
      RandomTexts.Text text = language.texts.apply(new Random(seed + i), prefix);
      texts.put(prefix, text);
      for (Map.Entry<String, String> file : text.files().entrySet()) {
        Files.writeString(directory.resolve(file.getKey()), file.getValue());
      }
      for (String line : lines(language, text)) {
        lines.add(line);
        owners.add(prefix);
      }
    }
    Set<String> refused = new HashSet<>();
    Map<String, String> wrong = new LinkedHashMap<>();
    for (String said : language.compiler.errors(directory, String.join("\n", lines) + "\n", "-w")) {
      Matcher error = ERROR.matcher(said);
      if (error.matches() && error.group(1).matches("p\\d+.*\\.h(?:pp)?")) {
        refused.add(error.group(1).replaceFirst("[_.].*", ""));
      } else if (error.matches()) {
        int line = Integer.parseInt(error.group(2)) - 1;
        wrong.putIfAbsent(owners.get(line), lines.get(line) + "\n" + said);
      }
    }
    wrong.keySet().removeAll(refused);
    for (Map.Entry<String, String> first : wrong.entrySet()) {
      assertEquals("", first.getValue() + "\n" + shown(texts.get(first.getKey())), "seed " + seed);
    }
    return BATCH - refused.size();
  }

  private static String shown(RandomTexts.Text text) {
    StringBuilder all = new StringBuilder();
    text.files().forEach((name, body) -> all.append("== " + name + "\n").append(body));
    return all.toString();
  }

  /** What gcc is to take: the text, our values, and each constant that we have not as a new one. */
  private static List<String> lines(Language language, RandomTexts.Text text) {
    String main = text.files().keySet().iterator().next();
    List<String> lines = new ArrayList<>(List.of("#include \"" + main + "\""));
    Set<String> missing = new HashSet<>(text.constants().keySet());
    Problems problems = new Problems();
    for (CEnum e : read(text, problems).enums()) {
      for (CConstant c : e.constants()) {
        if (!missing.remove(c.name())) {
          continue;
        }
        String wide = "(unsigned long long)" + text.constants().get(c.name());
        lines.add(
            e.hasErrors()
                ? "#error " + e.problems()
                : String.format("%s(%s == 0x%XULL, \"\");", language.check, wide, c.value()));
      }
      e.tag()
          .filter(tag -> tag.matches(".*_e\\d+"))
          .ifPresent(tag -> lines.add(size(language, e, tag)));
    }
    missing.forEach(name -> lines.add(absent(language, text, name)));
    problems.list().forEach(p -> lines.add("#error " + p));
    return lines;
  }

  private static String size(Language language, CEnum e, String tag) {
    String around = e.scope().isEmpty() ? "::" : "::" + e.scope() + "::";
    String type = language == Language.C ? "enum " + tag : around + tag;
    return language.check + "(sizeof(" + type + ") == " + e.type().bits() / 8 + ", \"\");";
  }

  /** What a compiler refuses where there is such a constant; to C++, all of them are there. */
  private static String absent(Language language, RandomTexts.Text text, String name) {
    return language == Language.C
        ? "enum { " + name + " };"
        : "#error " + text.constants().get(name) + " is missing";
  }

  private static CUnit read(RandomTexts.Text text, Problems problems) {
    Map<String, SourceText> files = new LinkedHashMap<>();
    text.files().forEach((name, body) -> files.put(name, new SourceText(name, 1, body)));
    CReader.Input input =
        new CReader.Input(
            List.of(files.values().iterator().next()),
            CAbi.LP64,
            List.of(),
            List.of(),
            (name, from) -> Optional.ofNullable(files.get(name.path())));
    return CReader.read(input, problems);
  }
}
