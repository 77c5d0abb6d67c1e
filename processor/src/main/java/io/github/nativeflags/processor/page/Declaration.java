package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.page.describe.Described;
import io.github.nativeflags.processor.text.Place;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The C declaration that a page makes in words: names with their values.
 *
 * @param owner the parameter or member whose values they are; empty for the page's own
 * @param constants those that state a value, in order, with what it is
 * @param open those whose value is not stated, or not to be told
 */
record Declaration(String owner, Map<Described, String> constants, List<Described> open) {
  /** What a page declares, apart by what it is about. */
  static List<Declaration> of(List<Described> described) {
    Map<String, List<Described>> byOwner = new LinkedHashMap<>();
    described.forEach(d -> byOwner.computeIfAbsent(d.owner(), o -> new ArrayList<>()).add(d));
    List<Declaration> declarations = new ArrayList<>();
    StatedConstants page = new StatedConstants(described);
    byOwner.forEach((owner, all) -> declarations.add(of(owner, new StatedConstants(all), page)));
    return declarations;
  }

  private static Declaration of(String owner, StatedConstants own, StatedConstants page) {
    Map<Described, String> constants = new LinkedHashMap<>();
    List<Described> open = new ArrayList<>();
    Set<String> before = new HashSet<>();
    for (Described constant : own.all()) {
      Optional<String> value = own.value(constant, before, page);
      value.ifPresent(v -> constants.put(constant, v));
      if (value.isEmpty()) {
        open.add(constant);
      } else {
        before.add(constant.name());
      }
    }
    return new Declaration(owner, constants, open);
  }

  /** Those without a value beside which others of the same table state theirs. */
  List<Described> leftOut() {
    return open.stream()
        .filter(o -> constants.keySet().stream().anyMatch(c -> c.table() == o.table()))
        .toList();
  }

  /** It with each constant whose value is open as C would number it. */
  Declaration numbered(List<Described> order) {
    Map<Described, String> all = new LinkedHashMap<>();
    order.stream()
        .filter(d -> constants.containsKey(d) || open.contains(d))
        .forEach(d -> all.put(d, constants.getOrDefault(d, "")));
    return new Declaration(owner, all, List.of());
  }

  /** It as C text, each constant at its place on the page. */
  SourceText text(String file, CNames names) {
    boolean own = owner.isEmpty();
    StringBuilder text = new StringBuilder(own && !names.typedefs().isEmpty() ? "typedef " : "");
    Optional<String> tag =
        own
            ? names.tag().or(() -> names.others().stream().findFirst())
            : Optional.of(names.of(owner));
    text.append("enum ").append(tag.map(t -> t + " ").orElse("")).append('{');
    int first = firstLine();
    int line = first;
    for (Map.Entry<Described, String> constant : constants.entrySet()) {
      Place place = constant.getKey().place();
      boolean later = place.line() > line;
      text.append(later ? "\n".repeat(place.line() - line) : " ");
      text.append(later ? " ".repeat(place.column() - 1) : "").append(constant.getKey().name());
      text.append(constant.getValue().isEmpty() ? "" : " = " + constant.getValue()).append(',');
      line = Math.max(line, place.line());
    }
    text.append("\n} ").append(own ? String.join(", ", names.typedefs()) : "").append(";\n");
    return new SourceText(file, first, text.toString());
  }

  /** It as macros, of which a spec chooses some. */
  SourceText macros(String file) {
    StringBuilder text = new StringBuilder();
    int first = firstLine();
    int line = first;
    for (Map.Entry<Described, String> constant : constants.entrySet()) {
      // A directive takes a line: where names share one, the next is a line late
      int at = Math.max(constant.getKey().place().line(), line);
      text.append("\n".repeat(at - line)).append("#define ").append(constant.getKey().name());
      text.append(" (").append(constant.getValue()).append(")\n");
      line = at + 1;
    }
    return new SourceText(file, first, text.toString());
  }

  private int firstLine() {
    return Math.max(constants.keySet().iterator().next().place().line() - 1, 1);
  }
}
