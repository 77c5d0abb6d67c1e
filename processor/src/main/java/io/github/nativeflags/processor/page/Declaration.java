package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.page.describe.Described;
import io.github.nativeflags.processor.text.Place;
import io.github.nativeflags.processor.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The C declaration that a page makes in words: names with their values. */
final class Declaration {
  private final Map<String, Described> constants = new LinkedHashMap<>();

  /** Of a name that is described twice, the one that states a value counts. */
  Declaration(List<Described> described) {
    for (Described each : described) {
      Described first = constants.putIfAbsent(each.name(), each);
      if (first != null && first.value().isEmpty() && each.value().isPresent()) {
        constants.put(
            each.name(),
            new Described(each.name(), each.value(), true, first.doc(), first.place()));
      }
    }
  }

  /** Those whose value is not stated. */
  List<Described> withoutValue() {
    return constants.values().stream().filter(c -> c.value().isEmpty()).toList();
  }

  boolean isEmpty() {
    return constants.isEmpty();
  }

  /** It as C text, each constant at its place on the page. */
  SourceText text(String file, CNames names) {
    StringBuilder text = new StringBuilder(names.typedefs().isEmpty() ? "" : "typedef ");
    Optional<String> tag = names.tag().or(() -> names.others().stream().findFirst());
    text.append("enum ").append(tag.map(t -> t + " ").orElse("")).append('{');
    int first = Math.max(constants.values().iterator().next().place().line() - 1, 1);
    int line = first;
    for (Described constant : constants.values()) {
      Place place = constant.place();
      boolean later = place.line() > line;
      text.append(later ? "\n".repeat(place.line() - line) : " ");
      text.append(later ? " ".repeat(place.column() - 1) : "").append(constant.name());
      constant.value().ifPresent(v -> text.append(" = ").append(v));
      text.append(',');
      line = Math.max(line, place.line());
    }
    text.append("\n} ").append(String.join(", ", names.typedefs())).append(";\n");
    return new SourceText(file, first, text.toString());
  }
}
