package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.page.format.FrontMatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The C names of the enumeration that a page documents.
 *
 * @param tag its tag
 * @param typedefs the names that a typedef gives it, first its own
 * @param others what else the page calls it
 */
record CNames(Optional<String> tag, List<String> typedefs, List<String> others) {
  private static final String NAME = "[A-Za-z_]\\w*";

  /**
   * Those that front matter and title tell: {@code UID: NE:winnt._TOKEN_TYPE} holds the tag, {@code
   * req.typenames} the typedefs.
   */
  static CNames of(FrontMatter front, Optional<String> title) {
    Optional<String> tag =
        front
            .first("UID")
            .filter(uid -> uid.startsWith("NE:"))
            .map(uid -> uid.substring(uid.lastIndexOf('.') + 1))
            .filter(CNames::isName);
    List<String> typedefs = new ArrayList<>();
    for (String names : front.all("req.typenames")) {
      for (String name : names.split(",")) {
        Optional.of(name.strip()).filter(CNames::isName).ifPresent(typedefs::add);
      }
    }
    List<String> others = new ArrayList<>();
    front.all("api_name").stream().filter(CNames::isName).forEach(others::add);
    title.flatMap(CNames::inTitle).ifPresent(others::add);
    return new CNames(tag, typedefs, others);
  }

  /** The one it is known by. */
  Optional<String> main() {
    return all().stream().findFirst();
  }

  /** Every one of them, without pointers to it. */
  Set<String> all() {
    Set<String> all = new LinkedHashSet<>(typedefs);
    if (typedefs.isEmpty()) {
      all.addAll(others);
    }
    tag.ifPresent(all::add);
    all.addAll(others);
    return all;
  }

  /** The name in a title such as {@code X enumeration (x.h)}. */
  private static Optional<String> inTitle(String title) {
    String[] words = title.replace("*", "").strip().split("\\s+", 3);
    return words.length > 1 && words[1].matches("(?i)enum(?:eration)?\\b.*") && isName(words[0])
        ? Optional.of(words[0])
        : Optional.empty();
  }

  /** Exporters number what has no name. */
  private static boolean isName(String name) {
    return name.matches(NAME) && !name.contains("__unnamed");
  }
}
