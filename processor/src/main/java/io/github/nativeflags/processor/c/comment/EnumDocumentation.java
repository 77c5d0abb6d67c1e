package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.c.token.Token;
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
public record EnumDocumentation(Doc doc, List<OfConstant> constants) {
  /** What is said of one constant. */
  public record OfConstant(Doc doc, Optional<String> deprecated) {}

  /**
   * What surrounds the constants.
   *
   * @param names the names of the enumeration
   * @param above the comments above it
   * @param below the comments after its last constant
   * @param named the comments that name what they speak of
   */
  public record Around(
      List<String> names,
      List<Token.Comment> above,
      List<Token.Comment> below,
      NamedComments named) {
    DocComment read() {
      DocComment whole = DocComment.of(above);
      for (String name : names) {
        whole = whole.then(DocComment.of(named.of(name)));
      }
      return whole.then(DocComment.of(below));
    }
  }

  public static EnumDocumentation of(Around given, List<Commented> body) {
    BodyLayout.Settled settled = BodyLayout.of(body, given.below());
    List<Commented> commented = settled.constants();
    Around around = new Around(given.names(), given.above(), settled.below(), given.named());
    DocComment whole = around.read();
    Map<String, DocComment> members = new LinkedHashMap<>(whole.members());
    List<Doc.Definition> groups = new ArrayList<>();
    List<DocComment> own = new ArrayList<>();
    CommentHeadings headings = new CommentHeadings(commented);
    for (int i = 0; i < commented.size(); i++) {
      String name = commented.get(i).name().text();
      DocComment heading = DocComment.of(headings.heading(i));
      DocComment said =
          DocComment.of(headings.own(i).stream().filter(c -> !CommentNature.isNumber(c)).toList())
              .then(DocComment.of(commented.get(i).after()))
              .then(DocComment.of(around.named().of(name)));
      own.add(said);
      said.members().forEach((of, text) -> members.merge(of, text, DocComment::then));
      heading.members().forEach((of, text) -> members.merge(of, text, DocComment::then));
      if (!heading.whole().isEmpty()) {
        groups.add(group(name, heading.whole()));
      }
    }
    List<OfConstant> constants = constants(commented, own, members);
    // What is left speaks of constants that are not there
    members.forEach(
        (name, text) -> groups.add(new Doc.Definition(List.of(new Doc.Code(name)), text.whole())));
    List<Doc.Block> blocks = new ArrayList<>(whole.whole().blocks());
    if (!groups.isEmpty()) {
      blocks.add(new Doc.Definitions(groups));
    }
    return new EnumDocumentation(new Doc(blocks), constants);
  }

  /** What is said of each constant, which is then no longer among the members. */
  private static List<OfConstant> constants(
      List<Commented> commented, List<DocComment> own, Map<String, DocComment> members) {
    List<OfConstant> constants = new ArrayList<>();
    for (int i = 0; i < commented.size(); i++) {
      Commented e = commented.get(i);
      DocComment said = own.get(i);
      DocComment member = members.remove(e.name().text());
      said = member == null ? said : member.isSaidBy(said) ? said : member.then(said);
      constants.add(new OfConstant(said.doc(), said.deprecated()));
    }
    return constants;
  }

  private static Doc.Definition group(String first, Doc said) {
    return new Doc.Definition(
        List.of(new Doc.Text("From "), new Doc.Code(first), new Doc.Text(" on")), said);
  }
}
