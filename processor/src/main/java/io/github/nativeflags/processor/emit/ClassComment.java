package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.emit.javadoc.JavadocText;
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.ArrayList;
import java.util.List;

/**
 * The comment of a generated class: what it is, the table of its constants, what else is to say,
 * where it comes from.
 *
 * @param e the enumeration
 * @param constants the table of its constants
 * @param javadoc the writer of Javadoc
 */
record ClassComment(FlagEnum e, Doc.Table constants, JavadocText javadoc) {
  /** The comment with a documentation, or a title of its own. */
  CodeBlock of(Doc doc, String title) {
    List<Doc.Block> summary = new ArrayList<>();
    List<Doc.Block> more = new ArrayList<>();
    StringBuilder tags = new StringBuilder();
    for (Doc.Block block : doc.blocks()) {
      if (block instanceof Doc.SeeAlso also) {
        tags.append(javadoc.see(also.entries()));
      } else {
        (more.isEmpty() && !(block instanceof Doc.Heading) ? summary : more).add(block);
      }
    }
    return CodeBlock.of(
        "$L\n$L$L$L$L",
        javadoc.comment(new Doc(summary), Doc.of(title)),
        javadoc.labelled().table(e.flags() ? "Flags" : "Values", constants),
        javadoc.more(new Doc(more)),
        javadoc.more(Provenance.of(e)),
        tags.isEmpty() ? "" : "\n" + tags);
  }
}
