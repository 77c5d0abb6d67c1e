package io.github.nativeflags.processor.page.describe;

import io.github.nativeflags.processor.html.HtmlDoc;
import io.github.nativeflags.processor.html.Links;
import io.github.nativeflags.processor.page.format.PageTree;
import java.util.List;

/** The writer of entries of a page as descriptions: text free of markup, with its place. */
public final class Describer {
  private final Links links;
  private final Mentions mentions;

  /** The writer for a page, whose links are of some base. */
  public Describer(PageTree page, Links links) {
    this.links = links;
    this.mentions = new Mentions(page);
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
                    mentions.place(name)))
        .toList();
  }
}
