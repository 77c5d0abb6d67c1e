package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.emit.javadoc.JavadocText;
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.ArrayList;
import java.util.List;

/**
 * The comments of the generated classes. That of the enum has all there is to say; the others lead
 * to it.
 *
 * @param e the enumeration
 * @param literals the literals of its values
 * @param javadoc the writer of Javadoc
 */
record ClassComment(FlagEnum e, NumberSpelling literals, JavadocText javadoc) {
  /** What the enumeration is, its constants, what else is to say, where it comes from. */
  CodeBlock ofEnum() {
    List<Doc.Block> summary = new ArrayList<>();
    List<Doc.Block> more = new ArrayList<>();
    StringBuilder tags = new StringBuilder(javadoc.see(Provenance.page(e)));
    for (Doc.Block block : e.doc().blocks()) {
      if (block instanceof Doc.SeeAlso also) {
        tags.append(javadoc.see(also.entries()));
      } else {
        (more.isEmpty() && !(block instanceof Doc.Heading) ? summary : more).add(block);
      }
    }
    StringBuilder tables = new StringBuilder();
    new ConstantTables(e, literals)
        .all()
        .forEach(t -> tables.append(javadoc.labelled().table(t.caption(), t.table())));
    return CodeBlock.of(
        "$L\n$L$L$L$L",
        javadoc.comment(new Doc(summary), Doc.of("The constants of " + e.nativeName() + ".")),
        tables,
        javadoc.more(new Doc(more)),
        javadoc.more(Provenance.of(e)),
        tags.isEmpty() ? "" : "\n" + tags);
  }

  /** What the mask is, and a picture of its bits. */
  CodeBlock ofMask() {
    String title = "A set of flags of " + e.nativeName() + ", and utilities on raw masks.";
    return brief(title, "What they mean", new BitLayout(e).html());
  }

  /** What the class of constants is. */
  CodeBlock ofConstants() {
    String title = "The constants of " + e.nativeName() + " as compile-time constants.";
    return brief(title, "As an enum", "");
  }

  private CodeBlock brief(String title, String lead, String picture) {
    return CodeBlock.of(
        "$L\n$L<p>$L: {@link $L}.\n$L",
        javadoc.comment(Doc.EMPTY, Doc.of(title)),
        picture,
        lead,
        e.javaName(),
        javadoc.more(Provenance.brief(e)));
  }
}
