package io.github.nativeflags.processor.page.describe;

import io.github.nativeflags.processor.page.format.Section;
import java.util.ArrayList;
import java.util.List;

/** The constants that a page describes, in whichever form. */
public final class Descriptor {
  private final Describer describer;

  /** A reader whose findings a describer writes. */
  public Descriptor(Describer describer) {
    this.describer = describer;
  }

  /** Those of the sections for constants; of all, where there is no such section. */
  public List<Described> describe(List<Section> sections) {
    List<Section> proper =
        sections.stream().filter(s -> s.within(SectionTitles.CONSTANTS)).toList();
    List<Entry> entries = new ArrayList<>();
    List<Section> read =
        proper.isEmpty()
            ? sections.stream().filter(s -> !s.within(SectionTitles.OTHERS)).toList()
            : proper;
    read.forEach(s -> entries.addAll(DescriptionLists.read(s)));
    read.forEach(s -> entries.addAll(DescriptionTables.read(s)));
    proper.forEach(s -> entries.addAll(lines(s)));
    boolean listed = !proper.isEmpty();
    return entries.stream().flatMap(e -> describer.describe(e, listed).stream()).toList();
  }

  private static List<Entry> lines(Section section) {
    boolean list = !section.select("dl, table").isEmpty();
    return list ? List.of() : DescriptionLines.read(section);
  }
}
