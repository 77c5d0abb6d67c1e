package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.c.CSource;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.doc.References;
import io.github.nativeflags.processor.problem.Place;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The reader of reference pages: Markdown to HTML by commonmark, taken apart with jsoup. */
public final class PageReader {
  private static final Pattern HEADER =
      Pattern.compile("\\b([\\w.-]+\\.(?:h|idl|hpp))\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern FLAGS =
      Pattern.compile(
          "(?i)bitwise[ -]or|bitwise combination|combination of|can be combined|bit ?flags?|bit ?mask|or'ed");

  private static final Pattern NAMED = Pattern.compile("([A-Za-z_]\\w*) enum(eration)?\\b");
  private static final String SYNTAX_HEADING = "\n## Syntax";

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder().extensions(EXTENSIONS).includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();

  private PageReader() {}

  /** A page, and what is wrong with it. */
  public static ReferencePage read(String file, String text, Problems problems) {
    FrontMatter front = FrontMatter.read(text);
    // Blank lines in place of the front matter keep every line number true
    String body = "\n".repeat(front.lines()) + skipLines(text, front.lines());
    Node document = PARSER.parse(body);
    List<CSource> syntax = SyntaxBlocks.of(file, document);
    Element html = Jsoup.parse(RENDERER.render(document)).body();
    boolean microsoft =
        front.values().keySet().stream().anyMatch(k -> k.startsWith("ms.") || k.startsWith("req."));
    Win32Page page = new Win32Page(file, body, html, new Links(microsoft));
    Optional<String> title = page.title().or(() -> front.first("title"));
    Optional<String> name = front.first("api_name").or(() -> title.flatMap(PageReader::named));
    if (syntax.isEmpty() && !body.contains(SYNTAX_HEADING)) {
      syntax = name.flatMap(page::declaration).map(List::of).orElse(syntax);
    }
    if (syntax.isEmpty()) {
      problems.add(undeclared(new CSource(file, 1, text), page));
    }
    Doc summary = page.section("");
    Doc remarks = page.section("Remarks").then(References.in(page.section("See also")));
    return new ReferencePage(
        file,
        title,
        name,
        title
            .flatMap(PageReader::header)
            .or(() -> page.requirement("Header").flatMap(PageReader::header))
            .or(() -> front.first("req.header"))
            .or(() -> front.first("api_location").flatMap(PageReader::header)),
        microsoft,
        summary,
        remarks,
        page.requirements(),
        syntax,
        page.constants(),
        wording(html));
  }

  /** Why a page declares nothing: its block is no C, or it only describes the constants. */
  private static Problem undeclared(CSource source, Win32Page page) {
    Place place = source.place(heading(source.text()));
    List<String> names = page.constants().stream().map(ReferencePage.Described::name).toList();
    return source.text().contains(SYNTAX_HEADING) || names.isEmpty()
        ? Problem.at(place, ProblemKind.NO_SYNTAX_BLOCK)
        : Problem.at(place, ProblemKind.MISSING_VALUES, String.join(", ", names));
  }

  private static String skipLines(String text, int lines) {
    int at = 0;
    for (int i = 0; i < lines; i++) {
      at = text.indexOf('\n', at) + 1;
    }
    return text.substring(at);
  }

  private static int heading(String text) {
    int found = Math.max(text.indexOf(SYNTAX_HEADING), text.indexOf("\n# "));
    return Math.max(found + 1, 0);
  }

  /** The name in a title such as {@code X enumeration (x.h)}. */
  private static Optional<String> named(String title) {
    Matcher matcher = NAMED.matcher(title);
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> header(String text) {
    Matcher matcher = HEADER.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> wording(Element html) {
    Matcher matcher = FLAGS.matcher(html.text());
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
