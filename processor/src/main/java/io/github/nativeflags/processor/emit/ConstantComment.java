package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.emit.javadoc.JavadocText;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.regex.Pattern;

/**
 * The comment of a constant.
 *
 * @param e the enumeration
 * @param literals the literals of its values
 * @param javadoc the writer of Javadoc
 */
record ConstantComment(FlagEnum e, NumberSpelling literals, JavadocText javadoc) {
  // Javadoc says "Deprecated." itself
  private static final Pattern LEADING =
      Pattern.compile("(?i)^\\W*deprecated\\s*[.,;:!-]\\s*(?=\\w)");

  /** The comment's text and its tags. */
  CodeBlock of(FlagConstant constant) {
    JavadocText within = javadoc.within(constant.nativeName());
    Doc role = new ConstantRole(e).of(constant);
    Doc usual = role.isEmpty() ? value(constant) : role;
    Doc doc = constant.doc().isEmpty() ? usual : constant.doc();
    if (constant.aliasOf().isPresent() && !constant.doc().isEmpty()) {
      doc = doc.then(role);
    }
    String text = within.comment(doc.then(field(constant)).then(nativeName(constant)), usual);
    CodeBlock.Builder comment = CodeBlock.builder().add("$L\n", text);
    constant
        .deprecated()
        .ifPresent(why -> comment.add("\n@deprecated $L\n", reason(within.line(why))));
    return comment.build();
  }

  private Doc field(FlagConstant constant) {
    return e.fields().stream()
        .filter(field -> field.members().contains(constant.nativeName()))
        .findFirst()
        .map(field -> sentence("A value of the field ", field.name()))
        .orElse(Doc.EMPTY);
  }

  private Doc nativeName(FlagConstant constant) {
    return javadoc.renames(constant) ? sentence("In C: ", constant.nativeName()) : Doc.EMPTY;
  }

  private static Doc sentence(String lead, String code) {
    return ConstantRole.sentence(new Doc.Text(lead), new Doc.Code(code), new Doc.Text("."));
  }

  private Doc value(FlagConstant constant) {
    String literal = literals.java(constant.value(), constant.radix());
    return sentence(e.flags() ? "The flag " : "The value ", literal);
  }

  private static String reason(String why) {
    String reason = LEADING.matcher(why).replaceFirst("");
    return reason.isEmpty() ? "Its C declaration says so." : reason;
  }
}
