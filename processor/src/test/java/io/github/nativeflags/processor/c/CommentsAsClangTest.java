package io.github.nativeflags.processor.c;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.doc.PlainText;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.Place;
import io.github.nativeflags.processor.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The comments of whole include trees, held against clang: nearly every enumerator has the comment
 * that clang attaches to it, or we know better for a reason that is listed here.
 */
class CommentsAsClangTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

  /** Of 1,000 enumerators with a comment so many may have another one than clang's. */
  private static final int MOST_OF_1000 = 2;

  @TempDir private Path directory;

  private final Map<String, List<String>> lines = new HashMap<>();

  /** How a comment of ours and of clang's for the same enumerator may be related. */
  private enum Relation {
    SAME,
    /** gtk-doc and kernel-doc: {@code @NAME: text} in the comment of the enumeration. */
    NAMED,
    /** It heads a group or is about the enumeration: we say it there, clang at the next name. */
    WHOLE,
    /** Declarations commented out, licences, marks for tools: clang takes any text. */
    SILENT,
    /** Clang gives a comment to each constant that follows it and has none. */
    CARRIED,
    /** Clang gives none to what a macro declares, such as {@code CURLOPT(...)}. */
    MACRO,
    /** Behind a constant clang takes a comment on its own line only; PulseAudio writes below. */
    BELOW,
    /** A command, such as {@code @since}, that we say in words. */
    COMMAND,
    OTHER
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "freetype2;ft2build.h freetype/freetype.h freetype/ftglyph.h freetype/ftimage.h",
        "libxml-2.0;libxml/parser.h libxml/tree.h libxml/xpath.h libxml/xmlschemas.h",
        "gtk+-3.0;gtk/gtk.h",
        "libusb-1.0;libusb.h",
        "libgit2;git2.h",
        "libcurl;curl/curl.h",
      })
  void isWhatClangAttaches(String name, String headers) throws IOException {
    assumeTrue(CCompiler.CLANG.isPresent(), "clang is not installed");
    List<String> options = IncludeTree.flags(name);
    List<Path> systems = new GccTree("clang", options, directory).directories();
    tally(IncludeTree.of(headers, options, systems), options).check(name);
  }

  /** The headers of a directory of one's own, each by itself. */
  @Test
  void isWhatClangAttachesInADirectory() throws IOException {
    String given = System.getProperty("nativeflags.headers", "");
    assumeTrue(!given.isEmpty(), "-Dnativeflags.headers names no directory");
    assumeTrue(CCompiler.CLANG.isPresent(), "clang is not installed");
    List<Path> headers;
    try (Stream<Path> files = Files.walk(Path.of(given))) {
      headers = files.filter(f -> f.toString().endsWith(".h")).sorted().toList();
    }
    List<Path> systems = new GccTree("clang", List.of(), directory).directories();
    Tally all = new Tally();
    for (Path header : headers) {
      String text = "#include \"" + header.toAbsolutePath() + "\"\n";
      List<Path> directories = new ArrayList<>(List.of(header.toAbsolutePath().getParent()));
      directories.addAll(systems);
      all.add(tally(new IncludeTree(text, directories), List.of()));
    }
    all.check(given);
  }

  private Tally tally(IncludeTree tree, List<String> options) throws IOException {
    Map<String, ClangComments.Attached> clang = ClangComments.of(tree.text(), options, directory);
    CReader.Input input =
        new CReader.Input(
            List.of(new SourceText("all.h", 1, tree.text())),
            CAbi.LP64,
            List.of(),
            List.of(),
            tree.search()::find);
    Tally tally = new Tally();
    Set<String> seen = new HashSet<>();
    for (CEnum e : CReader.read(input, new Problems()).enums()) {
      for (CConstant constant : e.constants()) {
        ClangComments.Attached attached = clang.get(constant.name());
        if (attached != null && seen.add(constant.name())) {
          tally.add(new Said(e, constant, below(constant.place(), tree)), attached);
        }
      }
    }
    return tally;
  }

  /** The line below a place. */
  private String below(Place place, IncludeTree tree) throws IOException {
    if (!lines.containsKey(place.file())) {
      Path file =
          tree.directories().stream()
              .map(d -> d.resolve(place.file()))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      byte[] bytes = Files.readAllBytes(file);
      lines.put(place.file(), new String(bytes, StandardCharsets.UTF_8).lines().toList());
    }
    List<String> all = lines.get(place.file());
    return place.line() < all.size() ? all.get(place.line()) : "";
  }

  /** A constant of an enumeration, and the line below it. */
  private record Said(CEnum e, CConstant constant, String below) {}

  private static final class Tally {
    private final Map<Relation, Integer> counts = new HashMap<>();
    private final List<String> others = new ArrayList<>();
    private List<String> before = List.of();

    void add(Said said, ClangComments.Attached attached) {
      Compared compared = Compared.of(said, attached, before);
      before = words(attached.own());
      if (compared.ours().isEmpty() && compared.own().isEmpty()) {
        return;
      }
      Relation relation = compared.relation();
      counts.merge(relation, 1, Integer::sum);
      if (relation == Relation.OTHER) {
        others.add(
            "%s:%d %s%n    ours:  %s%n    clang: %s"
                .formatted(
                    said.constant().place().file(),
                    said.constant().place().line(),
                    said.constant().name(),
                    compared.ours(),
                    compared.own()));
      }
    }

    void add(Tally other) {
      other.counts.forEach((relation, count) -> counts.merge(relation, count, Integer::sum));
      others.addAll(other.others);
    }

    void check(String name) {
      int all = counts.values().stream().mapToInt(Integer::intValue).sum();
      int other = counts.getOrDefault(Relation.OTHER, 0);
      String figure = name + ": " + counts + ", " + others.size() + " of " + all + " differ";
      if (!System.getProperty("nativeflags.headers", "").isEmpty()) {
        System.out.println(figure + "\n" + String.join("\n", others));
      }
      assertTrue(all > 0, name + " has no comments");
      assertTrue(
          1000L * other <= (long) MOST_OF_1000 * all, figure + "\n" + String.join("\n", others));
    }
  }

  /**
   * What is said of a constant.
   *
   * @param ours by us
   * @param own by clang
   * @param before by clang of the constant before
   * @param ofEnum by us of the enumeration
   * @param whole by clang of the enumeration
   * @param raw the comment that clang attaches
   * @param macro whether it stands within a call of a macro
   * @param below whether the line below it begins with a comment
   */
  private record Compared(
      List<String> ours,
      List<String> own,
      List<String> before,
      List<String> ofEnum,
      List<String> whole,
      String raw,
      boolean macro,
      boolean below) {
    private static final Pattern SILENT =
        Pattern.compile("(?i)^\\W*(?:copyright|\\w+\\W*$|private|public|.* = .*,?)");

    static Compared of(Said said, ClangComments.Attached attached, List<String> before) {
      CConstant constant = said.constant();
      return new Compared(
          words(PlainText.of(constant.doc())),
          words(attached.own()),
          before,
          words(PlainText.of(said.e().doc())),
          words(attached.whole()),
          attached.own(),
          isInCall(constant),
          said.below().strip().matches("/[*/].*"));
    }

    private static boolean isInCall(CConstant constant) {
      return !constant.place().excerpt().strip().matches(constant.name() + "\\b.*")
          && constant.place().excerpt().strip().matches("\\w+\\s*\\(.*");
    }

    private static final Set<String> COMMANDS = Set.of("since", "deprecated");

    Relation relation() {
      if (share(ours, own)) {
        return Relation.SAME;
      } else if (share(ours, whole)) {
        return Relation.NAMED;
      } else if (share(own, ofEnum)) {
        return Relation.WHOLE;
      } else if (!own.isEmpty() && own.equals(before)) {
        return Relation.CARRIED;
      } else if (own.isEmpty() && macro) {
        return Relation.MACRO;
      } else if (own.isEmpty() && below) {
        return Relation.BELOW;
      } else if (own.isEmpty() && COMMANDS.containsAll(ours)) {
        return Relation.COMMAND;
      } else if (ours.isEmpty() && SILENT.matcher(raw).find()) {
        return Relation.SILENT;
      }
      return Relation.OTHER;
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** Whether most words of the shorter are in the longer: either may have further comments. */
  private static boolean share(List<String> one, List<String> other) {
    List<String> shorter = one.size() < other.size() ? one : other;
    Set<String> longer = new HashSet<>(one.size() < other.size() ? other : one);
    long shared = shorter.stream().filter(longer::contains).count();
    return shared > 0 && 10 * shared >= 7L * shorter.size();
  }
}
