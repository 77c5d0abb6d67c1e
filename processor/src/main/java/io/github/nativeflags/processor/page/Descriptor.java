package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.html.HtmlDoc;
import io.github.nativeflags.processor.html.Links;
import io.github.nativeflags.processor.page.ReferencePage.Described;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Node;

/** The constants that a page describes, in whichever form. */
final class Descriptor {
  /** What is explained, and how. */
  record Entry(Term term, List<Node> description) {}

  static final Pattern CONSTANTS =
      Pattern.compile(
          "(?i)-?(?:enum-)?(?:constants?|fields|members?|values?|enumerators|elements|flags)"
              + "(?: and .*)?");
  private static final Pattern OTHERS =
      Pattern.compile("(?i)-?(?:requirements|see[ -]also|related topics|syntax|examples?)");

  private final Links links;
  private final Mentions mentions;

  Descriptor(Links links, Mentions mentions) {
    this.links = links;
    this.mentions = mentions;
  }

  /** Those of the sections for constants; of all, where there is no such section. */
  List<Described> describe(List<Section> sections) {
    List<Section> proper = sections.stream().filter(s -> s.within(CONSTANTS)).toList();
    List<Entry> entries = new ArrayList<>();
    List<Section> read =
        proper.isEmpty() ? sections.stream().filter(s -> !s.within(OTHERS)).toList() : proper;
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
