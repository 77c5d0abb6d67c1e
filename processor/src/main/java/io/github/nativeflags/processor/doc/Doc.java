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
  public sealed interface Block {
    /** What a reader makes of it. */
    <R> R fold(BlockReader<R> reader);
  }

  /** A paragraph. */
  public record Paragraph(List<Inline> content) implements Block {
    @Override
    public <R> R fold(BlockReader<R> reader) {
      return reader.paragraph(this);
    }
  }

  /** The heading of what follows. */
  public record Heading(List<Inline> content) implements Block {
    @Override
    public <R> R fold(BlockReader<R> reader) {
      return reader.heading(this);
    }
  }

  /** What to read as well. */
  public record SeeAlso(List<List<Inline>> entries) implements Block {
    @Override
    public <R> R fold(BlockReader<R> reader) {
      return reader.seeAlso(this);
    }
  }

  /** A bulleted or numbered list. */
  public record ItemList(boolean ordered, List<Doc> items) implements Block {
    @Override
    public <R> R fold(BlockReader<R> reader) {
      return reader.list(this);
    }
  }

  /** A list of terms with their explanations. */
  public record Definitions(List<Definition> entries) implements Block {
    @Override
    public <R> R fold(BlockReader<R> reader) {
      return reader.definitions(this);
    }
  }

  /** A term and its explanation. */
  public record Definition(List<Inline> term, Doc explanation) {}

  /** A table; {@code header} may be empty. */
  public record Table(List<Doc> header, List<List<Doc>> rows) implements Block {
    @Override
    public <R> R fold(BlockReader<R> reader) {
      return reader.table(this);
    }
  }

  /** Preformatted code. */
  public record CodeBlock(String code) implements Block {
    @Override
    public <R> R fold(BlockReader<R> reader) {
      return reader.code(this);
    }
  }

  /** A note, warning, tip; {@code label} is its word, such as {@code Note}. */
  public record Note(String label, Doc body) implements Block {
    @Override
    public <R> R fold(BlockReader<R> reader) {
      return reader.note(this);
    }
  }

  /** A piece of running text. */
  public sealed interface Inline {
    /** What a reader makes of it. */
    <R> R fold(InlineReader<R> reader);
  }

  /** Plain text; white space in it is folded by the writer. */
  public record Text(String text) implements Inline {
    @Override
    public <R> R fold(InlineReader<R> reader) {
      return reader.text(this);
    }
  }

  /** Text in a fixed-width font. */
  public record Code(String text) implements Inline {
    @Override
    public <R> R fold(InlineReader<R> reader) {
      return reader.code(this);
    }
  }

  /** Emphasised text. */
  public record Emphasis(boolean strong, List<Inline> content) implements Inline {
    @Override
    public <R> R fold(InlineReader<R> reader) {
      return reader.emphasis(this);
    }
  }

  /** Text set higher or lower than the line. */
  public record Script(boolean raised, List<Inline> content) implements Inline {
    @Override
    public <R> R fold(InlineReader<R> reader) {
      return reader.script(this);
    }
  }

  /** A link with an absolute address. */
  public record Link(String address, List<Inline> content) implements Inline {
    @Override
    public <R> R fold(InlineReader<R> reader) {
      return reader.link(this);
    }
  }

  /** A line break. */
  public record Break() implements Inline {
    @Override
    public <R> R fold(InlineReader<R> reader) {
      return reader.lineBreak(this);
    }
  }

  /** A reader that makes something of each kind of block. */
  public interface BlockReader<R> {
    R paragraph(Paragraph block);

    R heading(Heading block);

    R seeAlso(SeeAlso block);

    R list(ItemList block);

    R definitions(Definitions block);

    R table(Table block);

    R code(CodeBlock block);

    R note(Note block);
  }

  /** A reader that makes something of each kind of running text. */
  public interface InlineReader<R> {
    R text(Text inline);

    R code(Code inline);

    R emphasis(Emphasis inline);

    R script(Script inline);

    R link(Link inline);

    R lineBreak(Break inline);
  }
}
