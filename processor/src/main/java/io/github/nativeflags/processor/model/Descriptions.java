package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.page.ReferencePage;
import io.github.nativeflags.processor.page.describe.Described;
import io.github.nativeflags.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The documentation of each constant, by the page where it has one, else by its comment. */
final class Descriptions {
  private final Map<String, Doc> byName;

  private Descriptions(Map<String, Doc> byName) {
    this.byName = byName;
  }

  static Descriptions of(
      CEnum declared, Reading reading, boolean implicitValues, Problems problems) {
    Map<String, Doc> byName = new LinkedHashMap<>();
    Optional<ReferencePage> page = reading.page(declared);
    if (page.isPresent()) {
      for (Described described : page.get().constants()) {
        // Of a name that is described twice, the first with words counts
        byName.merge(described.name(), described.doc(), (a, b) -> a.isEmpty() ? b : a);
      }
      new CrossChecks(declared, page.get(), problems).check(reading, implicitValues);
    }
    return new Descriptions(byName);
  }

  Doc of(CConstant constant) {
    Doc described = byName.getOrDefault(constant.name(), Doc.EMPTY);
    return described.isEmpty() ? constant.doc() : described;
  }
}
