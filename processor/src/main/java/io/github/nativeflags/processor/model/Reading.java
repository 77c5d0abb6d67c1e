package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.CEnum;
import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.page.ReferencePage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that was read for one spec.
 *
 * @param text what was read, as users know it: file names, {@code syntax} or the spec's name
 * @param unit what it declares
 * @param pages the reference pages among it
 * @param sha256 of the text, in lower-case hex
 */
public record Reading(String text, CUnit unit, List<ReferencePage> pages, String sha256) {
  public Reading {
    pages = List.copyOf(pages);
  }

  /** The page of an enumeration: which declares it, else which names it, else the only one. */
  Optional<ReferencePage> page(CEnum declared) {
    return pages.stream()
        .filter(p -> p.file().equals(declared.place().file()))
        .findFirst()
        .or(() -> pages.stream().filter(p -> names(p, declared)).findFirst())
        .or(() -> only().filter(p -> unit.enums().stream().noneMatch(e -> names(p, e))));
  }

  /** Whether a page that does not declare an enumeration is about it. */
  boolean isNamedByPage(CEnum declared) {
    return pages.stream()
        .anyMatch(p -> !p.file().equals(declared.place().file()) && names(p, declared));
  }

  /** What its page says of combining; of which one, where it declares several, cannot be told. */
  Optional<String> flagWording(CEnum declared) {
    Optional<ReferencePage> page = page(declared);
    boolean several =
        page.isPresent()
            && unit.enums().stream().filter(e -> e.place().file().equals(page.get().file())).count()
                > 1;
    return several ? Optional.empty() : page.flatMap(ReferencePage::flagWording);
  }

  private Optional<ReferencePage> only() {
    return pages.size() == 1 ? Optional.of(pages.get(0)) : Optional.empty();
  }

  private static boolean names(ReferencePage page, CEnum declared) {
    return Stream.concat(declared.typedefs().stream(), declared.tag().stream())
        .anyMatch(page.names()::contains);
  }
}
