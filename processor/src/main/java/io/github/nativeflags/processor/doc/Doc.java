package io.github.nativeflags.processor.doc;

import java.util.List;
import java.util.stream.Stream;

/**
 * Documentation as a value: what a page or a comment says, free of its markup. Text in it is plain
 * text; each writer escapes it for the language it writes, so no text can leave its comment.
 *
 * @param blocks the paragraphs, lists, tables and so on, in order
 */
public record Doc(List<Block> blocks) {
  /** No documentation. */
  public static final Doc EMPTY = new Doc(List.of());

  public Doc {
    blocks = List.copyOf(blocks);
  }

  /** One paragraph of plain text; nothing for blank text. */
  public static Doc of(String text) {
    return text.isBlank() ? EMPTY : new Doc(List.of(new Paragraph(List.of(new Text(text)))));
  }

  /** This documentation with more after it. */
  public Doc then(Doc more) {
    return new Doc(Stream.concat(blocks.stream(), more.blocks.stream()).toList());
  }

  /** This documentation under a heading; nothing where there is none. */
  public Doc under(String heading) {
    Doc title = new Doc(List.of(new Heading(List.of(new Text(heading)))));
    return isEmpty() ? EMPTY : title.then(this);
  }

  /** Tells whether there is nothing to say. */
  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** A piece of documentation that stands on lines of its own. */
  public sealed interface Block {}

  /** A paragraph. */
  public record Paragraph(List<Inline> content) implements Block {}

  /** The heading of what follows. */
  public record Heading(List<Inline> content) implements Block {}

  /** What to read as well. */
  public record SeeAlso(List<List<Inline>> entries) implements Block {}

  /** A bulleted or numbered list. */
  public record ItemList(boolean ordered, List<Doc> items) implements Block {}

  /** A list of terms with their explanations. */
  public record Definitions(List<Definition> entries) implements Block {}

  /** A term and its explanation. */
  public record Definition(List<Inline> term, Doc explanation) {}

  /** A table; {@code header} may be empty. */
  public record Table(List<Doc> header, List<List<Doc>> rows) implements Block {}

  /** Preformatted code. */
  public record CodeBlock(String code) implements Block {}

  /** A note, warning, tip; {@code label} is its word, such as {@code Note}. */
  public record Note(String label, Doc body) implements Block {}

  /** A piece of running text. */
  public sealed interface Inline {}

  /** Plain text; white space in it is folded by the writer. */
  public record Text(String text) implements Inline {}

  /** Text in a fixed-width font. */
  public record Code(String text) implements Inline {}

  /** Emphasised text. */
  public record Emphasis(boolean strong, List<Inline> content) implements Inline {}

  /** Text set higher or lower than the line. */
  public record Script(boolean raised, List<Inline> content) implements Inline {}

  /** A link with an absolute address. */
  public record Link(String address, List<Inline> content) implements Inline {}

  /** A line break. */
  public record Break() implements Inline {}
}
