package io.github.nativeflags.processor.model.kind;

import io.github.nativeflags.processor.doc.FlagWording;
import io.github.nativeflags.processor.doc.PlainText;
import io.github.nativeflags.processor.page.Combining;
import io.github.nativeflags.processor.text.Place;
import java.util.Optional;

/** What the page and the comment of an enumeration say of it. */
final class SaidKind {
  private SaidKind() {}

  static Optional<Evidence> in(Subject subject, Numbers numbers) {
    String comment = PlainText.of(subject.declared().doc());
    return subject
        .combining()
        .flatMap(said -> onPage(said, numbers))
        .or(() -> inComment(FlagWording.in(comment), subject, numbers))
        .or(() -> weakly(FlagWording.weaklyIn(comment), subject, numbers));
  }

  /** Numbers that follow one another are none that a page means. */
  private static Optional<Evidence> onPage(Combining said, Numbers numbers) {
    boolean believed = !said.wording().flags() || !numbers.consecutive() || numbers.oneAndTwo();
    return Optional.of(said)
        .filter(s -> believed)
        .map(s -> evidence("the page", s.wording(), s.place()));
  }

  private static Optional<Evidence> inComment(
      Optional<FlagWording> said, Subject subject, Numbers numbers) {
    Place place = subject.declared().place();
    boolean believed = Plausible.asFlags(subject, numbers) && !Plausible.isNumbered(subject);
    return said.filter(s -> !s.flags() || believed).map(s -> evidence("its comment", s, place));
  }

  /** "Flags for a window" heads a list of options as well, such as GLib's socket types. */
  private static Optional<Evidence> weakly(
      Optional<FlagWording> said, Subject subject, Numbers numbers) {
    boolean row = numbers.consecutive() && !numbers.oneAndTwo();
    return row || !Plausible.isClean(numbers)
        ? Optional.empty()
        : inComment(said, subject, numbers);
  }

  private static Evidence evidence(String where, FlagWording said, Place place) {
    return new Evidence(said.flags(), true, where + " says \"" + said.words() + "\"", place);
  }
}
