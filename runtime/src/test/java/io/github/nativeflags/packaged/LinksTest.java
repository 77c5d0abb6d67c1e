package io.github.nativeflags.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one document says of another, or of a class, is there. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]*)(?:#([\\w-]+))?\\)");

  /** A class in code style, perhaps with its package or a member. */
  private static final Pattern CLASS =
      Pattern.compile("`(?:[a-z]\\w*\\.)*([A-Z]\\w*[a-z]\\w*)(?:\\.\\w+)*`");

  @Test
  void linksLeadSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path document : Documents.all()) {
      for (MatchResult link : LINK.matcher(Files.readString(document)).results().toList()) {
        Path target =
            link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1)).normalize();
        if (!Files.exists(target)
            || link.group(2) != null && !anchors(target).contains(link.group(2))) {
          broken.add(document.getFileName() + ": " + link.group());
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void classesThatContributorsAreToldOfAreThere() throws IOException {
    Set<String> classes = new HashSet<>();
    for (String module : List.of("annotations", "processor", "runtime", "examples")) {
      try (Stream<Path> files = Files.walk(Documents.ROOT.resolve(module))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".java"))
            .forEach(name -> classes.add(name.substring(0, name.length() - ".java".length())));
      }
    }
    String text = Files.readString(Documents.ROOT.resolve("CONTRIBUTING.md"));
    Set<String> named = new TreeSet<>();
    CLASS.matcher(text).results().forEach(name -> named.add(name.group(1)));
    assertTrue(named.size() > 50, named::toString);
    named.removeAll(classes);
    assertEquals(Set.of(), named);
  }

  /** The headings of a document, as the usual renderers make addresses of them. */
  private static List<String> anchors(Path document) {
    return Documents.lines(document).stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\w\\s-]", "").replace(' ', '-'))
        .toList();
  }
}
