package io.github.nativeflags.processor.hostile;

import java.util.function.Supplier;

/** Reference pages of one shape in each format, with whatever text. */
final class HostilePage {
  private HostilePage() {}

  static final String HEADER =
      """
      typedef enum %1$s {
        %1$s_ONE   = 0x01,
        %1$s_TWO   = 0x02,
        %1$s_FOUR  = 0x04,
        %1$s_FIVE  = 0x05,
        %1$s_ALIAS = 0x04
      } %1$s;
      """;

  /** The same page as a browser saves it. */
  static String html(String name, Supplier<String> text) {
    return """
        <!DOCTYPE html>
        <html><head><title>%1$s</title><meta name="ms.topic" content="%2$s">
        <link rel="canonical" href="https://e.x/a/b"><script>enum no { NO };</script></head>
        <body onload="x()"><nav><h2>Elsewhere</h2></nav><main>
        <h1>%1$s enumeration</h1>
        <pre><code class="lang-cpp">%3$s</code></pre>
        <h2>Constants</h2>
        <dl><dt><b>%1$s_ONE</b></dt><dd>%4$s</dd>
        <dt>%1$s_TWO</dt><dd onclick="x()">%5$s</dd></dl>
        <h2>Remarks</h2>
        <p>%6$s</p>
        </main></body></html>
        """
        .formatted(
            name,
            text.get().replaceAll("[\"<>]", ""),
            HEADER.formatted(name),
            text.get(),
            text.get(),
            text.get())
        // What nothing closes takes the rest of a page along, in browsers as well
        .replaceAll("<!--(?! \\*/ -->)", "<!-- x -->");
  }

  /** The same words as a manual page, beside a header. */
  static String manual(String name, Supplier<String> text) {
    return """
        .TH %1$s 3
        .SH NAME
        %1$s \\- knocks on a door
        .SH VALUES
        .TP
        .B %1$s_ONE
        %2$s
        .TP
        .BR %1$s_TWO " (since " 2.4)
        %3$s
        .SH "SEE ALSO"
        %4$s
        """
        .formatted(name, text.get(), text.get(), text.get());
  }

  /** The same words as one copies them from a page. */
  static String pasted(String name, Supplier<String> text) {
    return """
        %1$s enumeration

        %5$s
        Constants

        %1$s_ONE
        Value: 0x1

        %2$s

        %1$s_TWO

        %3$s

        Remarks

        %4$s
        """
        .formatted(name, line(text), line(text), line(text), HEADER.formatted(name));
  }

  /** What C would read as well is no business of what reads the words. */
  private static String line(Supplier<String> text) {
    return text.get().replaceAll("[\\n\\r\"'#]|/[*/]|\\\\$", " ") + ".";
  }

  static String of(String name, Supplier<String> text) {
    String page =
        """
        ---
        title: %1$s enumeration
        ms.topic: reference
        ---

        # %1$s enumeration

        Ways to knock on a door. %2$s

        ## Syntax

        ```C++
        """
            + HEADER
            + """
        ```

        ## Constants

        <dl> <dt>

        **%1$s\\_ONE**
        </dt> <dd>

        %3$s

        </dd> <dt>

        **%1$s\\_TWO**
        </dt> <dd>

        %4$s

        </dd> </dl>

        ## Remarks

        %5$s

        ## See also

        %6$s
        """;
    return page.formatted(name, text.get(), text.get(), text.get(), text.get(), text.get());
  }
}
