package io.github.nativeflags.processor.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.emit.javadoc.JavadocText;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments of Java as the Javadoc that comes of them. */
class JavadocCommentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Is {@code a<b && c>d}. | Is <code>a&lt;b &amp;&amp; c&gt;d</code>.",
        "A {@code List<String>}. | A <code>List&lt;String&gt;</code>.",
        "A {@code Map<K, {V}>}. | A <code>Map&lt;K, &#123;V&#125;&gt;</code>.",
        "A {@literal <b>}. | A &lt;b&gt;.",
        "See {@link Lamp#LIT}. | See <code>LIT</code>.",
        "See {@link Lamp#of(int) that}. | See <code>that</code>.",
        "See {@linkplain Lamp that}. | See that.",
        "Two {@code @At}. | Two <code>&#64;At</code>.",
        "Open {@code brace. | Open &#123;&#64;code brace.",
        "<b>Bold</b> &amp; plain. | <b>Bold</b> &amp; plain.",
      })
  void ofHtmlIsAsWritten(String comment, String javadoc) {
    assertEquals(javadoc, javadoc(JavadocComment.ofHtml(comment)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Is `a<b`. | Is <code>a&lt;b</code>.",
        "Is **bold**. | Is <b>bold</b>.",
        "See [Lamp#LIT]. | See <code>LIT</code>.",
        "See [that](https://example.com/x). | See <a href=\"https://example.com/x\">that</a>.",
        "A {@code List<String>}. | A <code>List&lt;String&gt;</code>.",
      })
  void ofMarkdownIsAsRendered(String comment, String javadoc) {
    assertEquals(javadoc, javadoc(JavadocComment.ofMarkdown(comment)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Old. # @deprecated use {@code A1} # @since 3 | use A1 | Old.",
        "@deprecated use A1 | use A1 | ''",
        "Old. # {@code # @deprecated no} |  | Old. <code>&#64;deprecated no</code>",
      })
  void tellsWhyAConstantIsDeprecated(String comment, String why, String javadoc) {
    JavadocComment read = JavadocComment.ofHtml(comment.replace("# ", "\n "));
    assertEquals(why, read.deprecated().orElse(null));
    assertEquals(javadoc, javadoc(read));
  }

  private static String javadoc(JavadocComment comment) {
    return JavadocText.of(Map.of()).comment(comment.doc(), Doc.EMPTY).replace("\n", " ");
  }
}
