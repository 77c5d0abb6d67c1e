package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.doc.Doc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the comments around an enumeration say.
 *
 * @param doc of the enumeration as a whole
 * @param constants of each constant, by its place in order
 */
record Documentation(Doc doc, List<OfConstant> constants) {
  /** What is said of one constant. */
  record OfConstant(Doc doc, Optional<String> deprecated) {}

  static Documentation of(List<Token.Comment> above, List<Enumerator> enumerators) {
    DocComment whole = DocComment.of(CommentPlacement.texts(above));
    List<Doc.Block> blocks = new ArrayList<>(whole.doc().blocks());
    Map<String, Doc> headings = new LinkedHashMap<>();
    List<OfConstant> constants = new ArrayList<>();
    for (int i = 0; i < enumerators.size(); i++) {
      Enumerator e = enumerators.get(i);
      List<Token.Comment> own = new ArrayList<>(e.above());
      List<Token.Comment> heading = new ArrayList<>(e.heading());
      if (isHeading(enumerators, i)) {
        heading.addAll(own);
        own.clear();
      }
      own.addAll(e.after());
      Doc group = DocComment.of(CommentPlacement.texts(heading)).doc();
      if (!group.isEmpty()) {
        headings.put(e.name().text(), group);
      }
      constants.add(ofConstant(e, own, whole.members().getOrDefault(e.name().text(), Doc.EMPTY)));
    }
    headings.forEach((first, said) -> blocks.add(group(first, said)));
    return new Documentation(new Doc(blocks), constants);
  }

  private static OfConstant ofConstant(Enumerator e, List<Token.Comment> own, Doc member) {
    DocComment comment = DocComment.of(CommentPlacement.texts(own));
    List<Doc.Block> blocks = new ArrayList<>(member.blocks());
    blocks.addAll(comment.doc().blocks());
    return new OfConstant(new Doc(blocks), e.deprecated().or(comment::deprecated));
  }

  /**
   * Whether a plain comment above a constant that has one after it, too, speaks of the group that
   * begins there: so it does where the next constant has only one after it.
   */
  private static boolean isHeading(List<Enumerator> all, int index) {
    Enumerator e = all.get(index);
    if (e.above().isEmpty() || e.after().isEmpty() || index + 1 == all.size()) {
      return false;
    }
    Enumerator next = all.get(index + 1);
    return e.above().stream().noneMatch(CommentPlacement::isDocumentation)
        && next.above().isEmpty()
        && next.heading().isEmpty()
        && !next.after().isEmpty();
  }

  private static Doc.Block group(String first, Doc said) {
    List<Doc.Inline> term =
        List.of(new Doc.Text("From "), new Doc.Code(first), new Doc.Text(" on"));
    return new Doc.Definitions(List.of(new Doc.Definition(term, said)));
  }
}
