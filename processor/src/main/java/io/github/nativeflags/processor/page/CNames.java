package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.page.describe.Described;
import io.github.nativeflags.processor.page.format.FrontMatter;
import io.github.nativeflags.processor.page.format.PageTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The C names of the enumeration that a page documents.
 *
 * @param tag its tag
 * @param typedefs the names that a typedef gives it, first its own
 * @param others what else the page calls it
 * @param title its title as a name
 */
record CNames(
    Optional<String> tag, List<String> typedefs, List<String> others, Optional<String> title) {
  private static final String RESULT = "return";

  /** Longer titles are sentences. */
  private static final int MAX_NAME = 60;

  private static final String NAME = "[A-Za-z_]\\w*";

  /**
   * Those that front matter and title tell: {@code UID: NE:winnt._TOKEN_TYPE} holds the tag, {@code
   * req.typenames} the typedefs.
   */
  static CNames of(PageTree page) {
    FrontMatter front = page.front();
    Optional<String> title = page.title();
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
    Optional<String> all = PageSubject.isEnumeration(page) ? Optional.empty() : title;
    return new CNames(tag, typedefs, others, all.flatMap(CNames::asName));
  }

  /**
   * Those that are not constants' own: pages of constants list these. Where none is left, the
   * page's title names them all.
   */
  CNames besides(List<Described> constants) {
    Set<String> described = constants.stream().map(Described::name).collect(Collectors.toSet());
    List<String> left = others.stream().filter(name -> !described.contains(name)).toList();
    return new CNames(tag, typedefs, left.isEmpty() ? title.stream().toList() : left, title);
  }

  /** The name of what one of its parameters or members holds. */
  String of(String owner) {
    return owner.equals(RESULT) ? main().orElse("page") + "_" + RESULT : owner;
  }

  /** A title as a name of C, such as Extended_Window_Styles. */
  private static Optional<String> asName(String title) {
    String plain =
        title.replaceAll(
            "(?i)\\([^()]*\\.(?:h|idl|hpp)\\)|\\b(?:constants?|function|structure|method|property)\\b.*",
            " ");
    String last = plain.substring(plain.lastIndexOf("::") + 1);
    String name = last.strip().replaceAll("\\W+", "_").replaceAll("^_+(?=\\w)|_+$", "");
    return Optional.of(name).filter(CNames::isName).filter(n -> n.length() <= MAX_NAME);
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
