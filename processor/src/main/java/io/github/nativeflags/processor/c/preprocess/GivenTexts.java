package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.text.SourceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The texts of a spec, which may include each other by the ends of their paths, and others. */
public final class GivenTexts implements Includes {
  private final List<SourceText> given;
  private final Includes others;
  private final List<SourceText> included;
  private final Set<SourceText> seen;
  private final Map<Wanted, Optional<SourceText>> known = new HashMap<>();

  /**
   * Those texts.
   *
   * @param others what else there is to include
   * @param included takes what is included of it
   */
  public GivenTexts(List<SourceText> given, Includes others, List<SourceText> included) {
    this.given = given;
    this.others = others;
    this.included = included;
    this.seen = new HashSet<>(included);
  }

  private record Wanted(Name name, SourceText from) {}

  @Override
  public Optional<SourceText> find(Name name, SourceText from) {
    Wanted wanted = new Wanted(name, from);
    Optional<SourceText> text = known.get(wanted);
    if (text == null) {
      text = look(name, from);
      text.filter(t -> !given.contains(t) && seen.add(t)).ifPresent(included::add);
      known.put(wanted, text);
    }
    return text;
  }

  private Optional<SourceText> look(Name name, SourceText from) {
    List<SourceText> named =
        given.stream()
            .filter(s -> !name.next() && ("/" + s.file()).endsWith("/" + name.path()))
            .filter(s -> name.quoted() || !s.equals(from))
            .toList();
    Optional<SourceText> same =
        named.stream().filter(s -> s.file().equals(name.path())).findFirst();
    if (same.isPresent()) {
      return same;
    }
    Optional<SourceText> found = others.find(name, from);
    if (!name.quoted() && found.filter(f -> f.text().equals(from.text())).isPresent()) {
      found = others.find(name.behind(), found.orElseThrow());
    }
    if (found.isEmpty()) {
      return mayMean(name) ? named.stream().filter(s -> !s.equals(from)).findFirst() : found;
    }
    String text = found.orElseThrow().text();
    if ((name.next() || !name.quoted()) && text.equals(from.text())) {
      // One that says the same further behind
      return found;
    }
    // One of the given texts by another name is that one
    Optional<SourceText> other = found;
    return given.stream().filter(s -> s.text().equals(text)).findFirst().or(() -> other);
  }

  /** {@code <errno.h>} is never the errno.h of a library. */
  private static boolean mayMean(Name name) {
    return name.quoted() || !StandardHeaders.isOne(name.path());
  }
}
