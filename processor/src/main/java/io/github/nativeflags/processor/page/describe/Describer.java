package io.github.nativeflags.processor.page.describe;

import io.github.nativeflags.processor.html.HtmlDoc;
import io.github.nativeflags.processor.html.Links;
import io.github.nativeflags.processor.page.format.PageTree;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The writer of entries of a page as descriptions: text free of markup, with its place. */
public final class Describer {
  private final Links links;
  private final Mentions mentions;
  private final boolean apart;
  private final Map<Element, Integer> tables = new IdentityHashMap<>();

  /**
   * The writer for a page.
   *
   * @param apart whether its tables are about different things
   */
  public Describer(PageTree page, Links links, boolean apart) {
    this.links = links;
    this.apart = apart;
    this.mentions = new Mentions(page);
  }

  /** Whether each table of the page is about something else than the page. */
  boolean apart() {
    return apart;
  }

  private int number(Element table) {
    return tables.computeIfAbsent(table, t -> tables.size() + 1);
  }

  /** A description for each name of an entry. */
  List<Described> describe(Entry entry, boolean listed) {
    return entry.term().names().stream()
        .map(
            name ->
                new Described(
                    name,
                    entry.term().value(),
                    listed,
                    HtmlDoc.of(entry.description(), links),
                    mentions.place(name),
                    apart ? entry.at().map(ValueOwner::of).orElse("") : "",
                    entry.table().map(this::number).orElse(0)))
        .toList();
  }
}
