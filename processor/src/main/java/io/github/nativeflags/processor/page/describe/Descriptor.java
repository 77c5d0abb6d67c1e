package io.github.nativeflags.processor.page.describe;

import io.github.nativeflags.processor.page.format.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The constants that a page describes, in whichever form. */
public final class Descriptor {
  private final Describer describer;

  /** A reader whose findings a describer writes. */
  public Descriptor(Describer describer) {
    this.describer = describer;
  }

  /** Those of the sections for constants; of all, where there is no such section. */
  public List<Described> describe(List<Section> sections) {
    List<Section> proper = describer.apart() ? List.of() : proper(sections);
    List<Entry> entries = new ArrayList<>();
    List<Section> read = proper.isEmpty() ? others(sections) : proper;
    read.forEach(s -> entries.addAll(DescriptionLists.read(s)));
    read.forEach(s -> entries.addAll(DescriptionTables.read(s)));
    proper.forEach(s -> entries.addAll(lines(s)));
    if (describer.apart()) {
      read.forEach(s -> headed(s).ifPresent(entries::add));
      entries.removeIf(e -> !e.isOfSomething());
    } else if (entries.stream().noneMatch(e -> e.term().value().isPresent())) {
      entries.addAll(numbered(sections));
    }
    boolean listed = !proper.isEmpty();
    return entries.stream().flatMap(e -> describer.describe(e, listed).stream()).toList();
  }

  private static List<Section> proper(List<Section> sections) {
    return sections.stream().filter(s -> s.within(SectionTitles.CONSTANTS)).toList();
  }

  private static List<Section> others(List<Section> sections) {
    return sections.stream().filter(s -> !s.within(SectionTitles.OTHERS)).toList();
  }

  /** What states numbers is no example and no mere mention, wherever it stands. */
  private static List<Entry> numbered(List<Section> sections) {
    List<Entry> entries = new ArrayList<>();
    others(sections).forEach(s -> entries.addAll(DescriptionLines.read(s)));
    sections.stream()
        .filter(s -> s.within(SectionTitles.EXAMPLES))
        .forEach(s -> entries.addAll(DescriptionTables.read(s)));
    entries.removeIf(e -> e.term().value().isEmpty() || !e.term().isCoded());
    return entries;
  }

  /**
   * A heading that states a value, below that of a parameter: the flags of FltCheckOplockEx stand
   * under {@code #### OPLOCK_FLAG_BACK_OUT_ATOMIC_OPLOCK (0x00000004)}.
   */
  private static Optional<Entry> headed(Section section) {
    return section
        .heading()
        .map(h -> new Entry(Term.read(section.title()), section.nodes(), Optional.of(h)));
  }

  private static List<Entry> lines(Section section) {
    boolean list = !section.select("dl, table").isEmpty();
    return list ? List.of() : DescriptionLines.read(section);
  }
}
