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

  /**
   * What surrounds the constants.
   *
   * @param above the comments above the enumeration
   * @param below the comments after its last constant
   * @param named the comments that name what they speak of
   */
  record Around(List<Token.Comment> above, List<Token.Comment> below, NamedComments named) {
    static final Around NOTHING = new Around(List.of(), List.of(), NamedComments.NONE);
  }

  static Documentation of(Around around, List<String> names, List<Enumerator> enumerators) {
    DocComment whole = DocComment.of(around.above());
    for (String name : names) {
      whole = whole.then(DocComment.of(around.named().of(name)));
    }
    whole = whole.then(DocComment.of(around.below()));
    Map<String, DocComment> members = new LinkedHashMap<>(whole.members());
    List<Doc.Definition> headings = new ArrayList<>();
    List<DocComment> own = new ArrayList<>();
    for (int i = 0; i < enumerators.size(); i++) {
      Enumerator e = enumerators.get(i);
      boolean heads = isHeading(enumerators, i);
      DocComment heading = DocComment.of(e.heading()).then(heads ? above(e) : DocComment.NONE);
      DocComment said = heads ? DocComment.NONE : above(e);
      said = said.then(DocComment.of(e.after()));
      said = said.then(DocComment.of(around.named().of(e.name().text())));
      own.add(said);
      said.members().forEach((name, text) -> members.merge(name, text, DocComment::then));
      heading.members().forEach((name, text) -> members.merge(name, text, DocComment::then));
      if (!heading.whole().isEmpty()) {
        headings.add(group(e.name().text(), heading.whole()));
      }
    }
    List<OfConstant> constants = new ArrayList<>();
    for (int i = 0; i < enumerators.size(); i++) {
      Enumerator e = enumerators.get(i);
      DocComment member =
          Optional.ofNullable(members.remove(e.name().text())).orElse(DocComment.NONE);
      DocComment said = member.then(own.get(i));
      constants.add(new OfConstant(said.doc(), e.deprecated().or(said::deprecated)));
    }
    List<Doc.Block> blocks = new ArrayList<>(whole.whole().blocks());
    // Of constants that are not there
    members.forEach(
        (name, text) ->
            headings.add(new Doc.Definition(List.of(new Doc.Code(name)), text.whole())));
    if (!headings.isEmpty()) {
      blocks.add(new Doc.Definitions(headings));
    }
    return new Documentation(new Doc(blocks), constants);
  }

  private static DocComment above(Enumerator e) {
    return DocComment.of(e.above());
  }

  /**
   * Whether a plain comment above a constant speaks of the group that begins there: so it does
   * where the constant has one after it, too, and the next constant has only one after it.
   */
  private static boolean isHeading(List<Enumerator> all, int index) {
    Enumerator e = all.get(index);
    if (e.above().isEmpty() || index + 1 == all.size()) {
      return false;
    }
    Enumerator next = all.get(index + 1);
    return e.above().stream().noneMatch(CommentNature::isDocumentation)
        && next.above().isEmpty()
        && next.heading().isEmpty()
        && e.after().isEmpty() == next.after().isEmpty();
  }

  private static Doc.Definition group(String first, Doc said) {
    return new Doc.Definition(
        List.of(new Doc.Text("From "), new Doc.Code(first), new Doc.Text(" on")), said);
  }
}
