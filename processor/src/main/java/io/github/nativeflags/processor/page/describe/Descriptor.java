package io.github.nativeflags.processor.page.describe;

import io.github.nativeflags.processor.html.HtmlDoc;
import io.github.nativeflags.processor.html.Links;
import io.github.nativeflags.processor.page.format.PageTree;
import io.github.nativeflags.processor.page.format.Section;
import java.util.ArrayList;
import java.util.List;

/** The constants that a page describes, in whichever form. */
public final class Descriptor {
  private final Links links;
  private final Mentions mentions;

  /** A describer of a page's constants. */
  public Descriptor(PageTree page, Links links) {
    this.links = links;
    this.mentions = new Mentions(page);
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
    return entries.stream().flatMap(e -> described(e, listed).stream()).toList();
  }

  private static List<Entry> lines(Section section) {
    boolean list = !section.select("dl, table").isEmpty();
    return list ? List.of() : DescriptionLines.read(section);
  }

  private List<Described> described(Entry entry, boolean listed) {
    List<Described> all = new ArrayList<>();
    for (String name : entry.term().names()) {
      all.add(
          new Described(
              name,
              entry.term().value(),
              listed,
              HtmlDoc.of(entry.description(), links),
              mentions.place(name)));
    }
    return all;
  }
}
