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
    CommentHeadings headings = new CommentHeadings(commented);
    List<DocComment> groups = new ArrayList<>();
    List<DocComment> own = new ArrayList<>();
    for (int i = 0; i < commented.size(); i++) {
      groups.add(DocComment.of(headings.heading(i)));
      own.add(own(commented.get(i), headings.own(i), given.named()));
    }
    DocComment whole =
        new Around(given.names(), given.above(), settled.below(), given.named()).read();
    Map<String, DocComment> members = members(whole, own, groups);
    List<OfConstant> constants = constants(commented, own, members);
    List<Doc.Definition> definitions = definitions(commented, groups, members);
    List<Doc.Block> blocks = new ArrayList<>(whole.whole().blocks());
    if (!definitions.isEmpty()) {
      blocks.add(new Doc.Definitions(definitions));
    }
    return new EnumDocumentation(new Doc(blocks), constants);
  }

  /** What the comments beside a constant say, and those elsewhere that name it. */
  private static DocComment own(
      Commented constant, List<Token.Comment> above, NamedComments named) {
    return DocComment.of(withoutNumbers(above))
        .then(DocComment.of(withoutNumbers(constant.after())))
        .then(DocComment.of(named.of(constant.name().text())));
  }

  private static List<Token.Comment> withoutNumbers(List<Token.Comment> comments) {
    return comments.stream().filter(c -> !CommentNature.isNumber(c)).toList();
  }

  /** What comments say of constants that they name. */
  private static Map<String, DocComment> members(
      DocComment whole, List<DocComment> own, List<DocComment> groups) {
    Map<String, DocComment> members = new LinkedHashMap<>(whole.members());
    for (int i = 0; i < own.size(); i++) {
      own.get(i).members().forEach((of, text) -> members.merge(of, text, DocComment::then));
      groups.get(i).members().forEach((of, text) -> members.merge(of, text, DocComment::then));
    }
    return members;
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

  /** What heads groups of constants, and what is left: it speaks of constants not there. */
  private static List<Doc.Definition> definitions(
      List<Commented> commented, List<DocComment> groups, Map<String, DocComment> left) {
    List<Doc.Definition> definitions = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (!groups.get(i).whole().isEmpty()) {
        definitions.add(group(commented.get(i).name().text(), groups.get(i).whole()));
      }
    }
    left.forEach(
        (name, text) ->
            definitions.add(new Doc.Definition(List.of(new Doc.Code(name)), text.whole())));
    return definitions;
  }

  private static Doc.Definition group(String first, Doc said) {
    return new Doc.Definition(
        List.of(new Doc.Text("From "), new Doc.Code(first), new Doc.Text(" on")), said);
  }
}
