package io.github.nativeflags.processor.model.kind;

import io.github.nativeflags.processor.c.declaration.KindMarker;
import java.util.Optional;

/** What a text declares: attributes, macros and types by which a compiler or a tool knows. */
final class DeclaredKind {
  private DeclaredKind() {}

  static Optional<Evidence> in(Subject subject, Numbers numbers) {
    return subject
        .declared()
        .kindMarker()
        .filter(m -> m.certain() || believed(subject, numbers))
        .map(DeclaredKind::evidence);
  }

  private static boolean believed(Subject subject, Numbers numbers) {
    return Plausible.asFlags(subject, numbers)
        && Plausible.isClean(numbers)
        && !Plausible.isNumbered(subject);
  }

  private static Evidence evidence(KindMarker marker) {
    return new Evidence(marker.flags(), true, marker.says(), marker.place());
  }
}
