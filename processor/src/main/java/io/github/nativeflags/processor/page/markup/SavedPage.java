package io.github.nativeflags.processor.page.markup;

import io.github.nativeflags.processor.html.Links;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A page of HTML.
 *
 * @param main its main part, in the forms that shapes read
 * @param about what its head says of it, by name
 */
public record SavedPage(Element main, Map<String, List<String>> about) {
  /** What browsers write into a page that they save. */
  private static final Pattern SAVED =
      Pattern.compile("\\s*saved from url=\\(\\d+\\)(https?://\\S+)\\s*");

  /** The name under which the page's own address stands. */
  public static final String ADDRESS = "canonical";

  /** The name under which the address stands that relative links start from. */
  public static final String BASE = "base";

  /** Reads a document, and changes it. */
  public static SavedPage of(Document page) {
    Map<String, List<String>> about = new LinkedHashMap<>();
    for (Element meta : page.select("meta[content]")) {
      String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
      if (!name.isEmpty()) {
        about.computeIfAbsent(name, k -> new ArrayList<>()).add(meta.attr("content"));
      }
    }
    address(page).ifPresent(a -> about.put(ADDRESS, List.of(a)));
    base(page).ifPresent(b -> about.put(BASE, List.of(b)));
    if (!page.title().isBlank()) {
      about.putIfAbsent("title", List.of(page.title()));
    }
    Element main = MainPart.of(page);
    DoxygenMarkup.read(main);
    ValueMarkup.read(main);
    return new SavedPage(main, about);
  }

  /** The first base that the page names (HTML 4.2.3); a relative one starts from its address. */
  private static Optional<String> base(Document page) {
    return Optional.ofNullable(page.selectFirst("base[href]"))
        .flatMap(
            base ->
                address(page).flatMap(Links::of).orElse(Links.NONE).absolute(base.attr("href")));
  }

  private static Optional<String> address(Document page) {
    return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
        .map(link -> link.attr("href"))
        .filter(a -> a.startsWith("http"))
        .or(() -> page.childNodes().stream().flatMap(n -> saved(n).stream()).findFirst())
        .or(
            () ->
                Optional.ofNullable(page.selectFirst("meta[property=og:url]"))
                    .map(meta -> meta.attr("content"))
                    .filter(a -> a.startsWith("http")));
  }

  private static Optional<String> saved(Node node) {
    Matcher matcher = SAVED.matcher(node instanceof Comment c ? c.getData() : "");
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
