package io.github.nativeflags.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A link of one document into this project leads to a file and a heading that are there. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]*)(?:#([\\w-]+))?\\)");

  @Test
  void leadSomewhere() throws IOException {
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

  /** The headings of a document, as the usual renderers make addresses of them. */
  private static List<String> anchors(Path document) {
    return Documents.lines(document).stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\w\\s-]", "").replace(' ', '-'))
        .toList();
  }
}
