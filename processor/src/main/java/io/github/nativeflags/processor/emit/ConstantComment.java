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
    Doc doc = constant.doc();
    if (constant.aliasOf().isPresent() && !doc.isEmpty()) {
      doc = doc.then(role);
    }
    if (javadoc.renames(constant)) {
      Doc.Inline name = new Doc.Code(constant.nativeName());
      doc = doc.then(ConstantRole.sentence(new Doc.Text("In C: "), name, new Doc.Text(".")));
    }
    String text = within.comment(doc, role.isEmpty() ? value(constant) : role);
    CodeBlock.Builder comment = CodeBlock.builder().add("$L\n", text);
    constant
        .deprecated()
        .ifPresent(why -> comment.add("\n@deprecated $L\n", reason(within.line(why))));
    return comment.build();
  }

  private Doc value(FlagConstant constant) {
    String literal = literals.java(constant.value(), constant.radix());
    String noun = e.flags() ? "flag " : "value ";
    return ConstantRole.sentence(
        new Doc.Text("The " + noun), new Doc.Code(literal), new Doc.Text("."));
  }

  private static String reason(String why) {
    String reason = LEADING.matcher(why).replaceFirst("");
    return reason.isEmpty() ? "Its C declaration says so." : reason;
  }
}
