package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.doc.Sentences;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.number.IntegerType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Enumerations as a page for a browser, which needs no other file.
 *
 * @param enums the enumerations, in order
 */
record EnumPage(List<FlagEnum> enums) {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --line: #d0d7de; --bit: #0b62c4;
        --several: #7d4fc3; --field: #1a7f37; --none: #6e7781; }
      @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --line: #30363d;
        --bit: #58a6ff; --several: #bc8cff; --field: #56d364; --none: #8b949e; } }
      body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
        margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
      h1 small { font-weight: normal; font-size: 60%; color: var(--none); }
      figure { margin: 1rem 0; overflow-x: auto; }
      svg text { font: 12px ui-monospace, monospace; fill: currentColor; }
      svg .number { text-anchor: middle; fill: var(--none); }
      svg rect { fill: none; stroke: var(--line); }
      svg rect.bit { fill: var(--bit); } svg rect.several { fill: var(--several); }
      svg rect.field { fill: var(--field); } svg rect.none { fill: var(--none); }
      table { border-collapse: collapse; } th, td { text-align: left; padding: .25rem 1rem .25rem 0;
        border-bottom: 1px solid var(--line); vertical-align: top; }
      td.number { font-family: ui-monospace, monospace; text-align: right; white-space: nowrap; }
      """;

  /** The page's text. */
  String html() {
    String title = enums.stream().map(FlagEnum::nativeName).collect(Collectors.joining(", "));
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        %s</body>
        </html>
        """
        .formatted(
            Markup.of(title),
            STYLE,
            enums.stream().map(EnumPage::section).collect(Collectors.joining()));
  }

  private static String section(FlagEnum e) {
    String what =
        (e.flags() ? "flags" : "values")
            + (", " + e.bits() + " bits " + (e.signed() ? "signed" : "unsigned"));
    return """
        <section>
        <h1>%s <small>%s</small></h1>
        <p>%s</p>
        %s%s</section>
        """
        .formatted(
            Markup.of(e.nativeName()),
            what,
            Markup.of(Sentences.first(e.doc())),
            e.flags() ? new BitPicture(e).svg() : "",
            table(e));
  }

  private static String table(FlagEnum e) {
    return e.constants().stream()
        .map(c -> row(e, c))
        .collect(
            Collectors.joining(
                "",
                "<table>\n<thead><tr><th>Name</th><th>Hexadecimal</th><th>Decimal</th>"
                    + "<th>Meaning</th></tr></thead>\n<tbody>\n",
                "</tbody>\n</table>\n"));
  }

  private static String row(FlagEnum e, FlagConstant constant) {
    String role =
        switch (constant.role()) {
          case COMPOSITE -> "Composite. ";
          case SENTINEL -> "Sentinel. ";
          default -> "";
        };
    String alias = constant.aliasOf().map(of -> "The same as " + of + ". ").orElse(role);
    return ("<tr><td><code>%s</code></td><td class=\"number\">%s</td>"
            + "<td class=\"number\">%s</td><td>%s</td></tr>\n")
        .formatted(
            Markup.of(constant.nativeName()),
            IntegerType.hex(e.type().pattern(constant.value())),
            e.type().decimal(constant.value()),
            Markup.of(alias + Sentences.first(constant.doc())));
  }
}
