package io.github.nativeflags.processor.emit;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The writer of the C header, valid in C99 to C23 and C++11 to C++20. */
public final class HeaderGenerator {
  private final FlagEnum e;
  private final Literals literals;
  private final boolean isEnum;
  private final StringBuilder text = new StringBuilder();

  private HeaderGenerator(FlagEnum e) {
    this.e = e;
    literals = Literals.of(e);
    // An enumeration's type is as wide as int in every C; any other width needs a type of its own.
    isEnum = e.bits() == 32 && e.constants().stream().allMatch(c -> literals.fitsInt(c.value()));
  }

  /** The header of an enumeration. */
  public static String generate(FlagEnum e) {
    return new HeaderGenerator(e).header();
  }

  private String header() {
    String name = e.nativeName().replaceAll("[^A-Za-z0-9_]", "_");
    String guard = "NATIVEFLAGS_" + name.toUpperCase(Locale.ROOT) + "_H";
    String elsewhere = name + "_DECLARED_ELSEWHERE";
    List<Doc.Block> preface = new ArrayList<>(GeneratedJava.provenance(e).blocks());
    preface.addAll(
        Doc.of(
                "Define "
                    + elsewhere
                    + " before including this file where the SDK's own header declares these constants:"
                    + " then this file declares nothing, and neither does it where that header came"
                    + " first and defines them as macros.")
            .blocks());
    text.append(CommentText.comment(new Doc(preface), ""));
    text.append("#ifndef ").append(guard).append("\n#define ").append(guard).append("\n\n");
    text.append("#if !defined(").append(elsewhere).append(") && !defined(");
    text.append(e.constants().get(0).nativeName()).append(")\n\n");
    if (!isEnum) {
      text.append("#include <stdint.h>\n\n");
    }
    text.append(CommentText.comment(e.doc(), ""));
    if (isEnum) {
      enumeration();
    } else {
      wide();
    }
    text.append("\n#endif /* ").append(elsewhere).append(" */\n\n");
    text.append("#endif /* ").append(guard).append(" */\n");
    return text.toString();
  }

  private void enumeration() {
    text.append(e.typedefs().isEmpty() ? "enum " : "typedef enum ");
    e.tag().ifPresent(tag -> text.append(tag).append(' '));
    enumerators(e.constants());
    text.append(e.typedefs().isEmpty() ? "" : " " + String.join(", ", e.typedefs())).append(";\n");
  }

  private void wide() {
    List<String> names = e.typedefs().isEmpty() ? e.tag().stream().toList() : e.typedefs();
    if (!names.isEmpty()) {
      text.append("typedef ").append(e.signed() ? "int" : "uint").append(e.bits()).append("_t ");
      text.append(String.join(", ", names)).append(";\n\n");
    }
    List<FlagConstant> narrow =
        e.constants().stream().filter(c -> literals.fitsInt(c.value())).toList();
    if (!narrow.isEmpty()) {
      text.append("enum ");
      enumerators(narrow);
      text.append(";\n");
    }
    for (FlagConstant constant : e.constants()) {
      if (!literals.fitsInt(constant.value())) {
        comment(constant, "");
        text.append("#define ")
            .append(constant.nativeName())
            .append(' ')
            .append(literal(constant))
            .append('\n');
      }
    }
  }

  private void enumerators(List<FlagConstant> constants) {
    text.append("{\n");
    for (int i = 0; i < constants.size(); i++) {
      FlagConstant constant = constants.get(i);
      comment(constant, "  ");
      text.append("  ").append(constant.nativeName()).append(" = ").append(literal(constant));
      text.append(i + 1 < constants.size() ? ",\n" : "\n");
    }
    text.append('}');
  }

  private void comment(FlagConstant constant, String indent) {
    List<Doc.Block> blocks = new ArrayList<>(constant.doc().blocks());
    constant.deprecated().ifPresent(why -> blocks.addAll(Doc.of("Deprecated: " + why).blocks()));
    text.append(CommentText.comment(new Doc(blocks), indent));
  }

  private String literal(FlagConstant constant) {
    return literals.c(constant.value(), constant.radix());
  }
}
