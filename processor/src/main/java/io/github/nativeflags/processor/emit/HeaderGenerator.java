package io.github.nativeflags.processor.emit;

import io.github.nativeflags.processor.doc.Deprecation;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.emit.comment.CommentText;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The writer of the C header, valid in C99 to C23 and C++11 to C++23. */
final class HeaderGenerator {
  private final FlagEnum e;
  private final NumberSpelling literals;
  private final StringBuilder text = new StringBuilder();

  private HeaderGenerator(FlagEnum e) {
    this.e = e;
    literals = NumberSpelling.of(e);
  }

  /** The header of an enumeration. */
  static String generate(FlagEnum e) {
    return new HeaderGenerator(e).header();
  }

  private String header() {
    // Two names that differ only in case are two headers: the guard keeps the case
    String guard = "NATIVEFLAGS_" + macro(e.headerName());
    String elsewhere = macro(e.nativeName()) + "_DECLARED_ELSEWHERE";
    text.append(CommentText.comment(Provenance.of(e).then(optOut(elsewhere)), ""));
    text.append("#ifndef ").append(guard).append("\n#define ").append(guard).append("\n\n");
    text.append("#if !defined(").append(elsewhere).append(')').append(notAMacro()).append("\n\n");
    declarations();
    text.append("\n#endif /* ").append(elsewhere).append(" */\n\n");
    text.append("#endif /* ").append(guard).append(" */\n");
    return text.toString();
  }

  private static String macro(String name) {
    return name.replaceFirst("\\.h$", "_H").replaceAll("[^A-Za-z0-9_]", "_");
  }

  /** An SDK that defines the names as macros would turn an enumeration of them into nonsense. */
  private String notAMacro() {
    Optional<String> first =
        e.constants().stream()
            .map(FlagConstant::nativeName)
            .filter(name -> !ReservedWords.has(name))
            .findFirst();
    boolean isEnum = !e.origin().macros() && first.isPresent();
    return isEnum ? " && !defined(" + first.get() + ")" : "";
  }

  private Doc optOut(String macro) {
    String condition =
        e.origin().macros()
            ? "Include this file after the SDK's own header: what is defined there stays."
            : "Define "
                + macro
                + " before including this file where the SDK's own header declares these constants:"
                + " then this file declares nothing, and neither does it where that header came"
                + " first and defines them as macros.";
    return Doc.of(condition);
  }

  private void declarations() {
    if (e.origin().macros()) {
      text.append(CommentText.comment(e.doc(), ""));
      e.constants().forEach(this::guardedMacro);
    } else if (isEnum()) {
      text.append(CommentText.comment(e.doc(), ""));
      enumeration();
    } else {
      text.append("#include <stdint.h>\n\n");
      text.append(CommentText.comment(e.doc(), ""));
      wide();
    }
  }

  // An enumeration's type is as wide as int in every C; any other width needs a type of its own.
  private boolean isEnum() {
    return e.bits() == 32 && e.constants().stream().allMatch(c -> literals.fitsInt(c.value()));
  }

  private void enumeration() {
    List<String> names = new ArrayList<>(e.typedefs());
    e.tag().ifPresent(names::add);
    List<String> guards =
        names.stream()
            .flatMap(name -> ReservedWords.guards(name).stream().limit(1))
            .distinct()
            .toList();
    text.append(whereFree(guards, head(name -> true), head(name -> !ReservedWords.has(name))));
    enumerators(e.constants());
    text.append(whereFree(guards, tail(name -> true), tail(name -> !ReservedWords.has(name))));
  }

  private String head(Predicate<String> wanted) {
    String typedef = e.typedefs().stream().anyMatch(wanted) ? "typedef " : "";
    return typedef + "enum " + e.tag().filter(wanted).map(tag -> tag + " ").orElse("") + "{\n";
  }

  private String tail(Predicate<String> wanted) {
    List<String> names = e.typedefs().stream().filter(wanted).toList();
    return "}" + (names.isEmpty() ? "" : " " + String.join(", ", names)) + ";\n";
  }

  /** One text where all names are free to declare, another where a language keeps one of them. */
  private static String whereFree(List<String> guards, String free, String kept) {
    if (guards.isEmpty()) {
      return free;
    }
    String inner = whereFree(guards.subList(1, guards.size()), free, kept);
    return guards.get(0) + inner + "#else\n" + kept + "#endif\n";
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
      text.append("enum {\n");
      enumerators(narrow);
      text.append("};\n");
    }
    // C17 6.7.2.2p2: the value of an enumeration constant is one of int
    e.constants().stream().filter(c -> !literals.fitsInt(c.value())).forEach(this::macro);
  }

  private void enumerators(List<FlagConstant> constants) {
    // A comma after the last one is C99 6.7.2.2 and C++11 7.2
    int last = constants.size() - 1;
    for (int i = 0; i <= last; i++) {
      enumerator(constants.get(i), i < last);
    }
  }

  private void enumerator(FlagConstant constant, boolean comma) {
    List<String> guards = ReservedWords.guards(constant.nativeName());
    comment(constant, "  ");
    guards.forEach(text::append);
    text.append("  ").append(constant.nativeName()).append(" = ").append(literal(constant));
    text.append(comma ? ",\n" : "\n").append("#endif\n".repeat(guards.size()));
  }

  private void guardedMacro(FlagConstant constant) {
    boolean first = constant.equals(e.constants().get(0));
    boolean reserved = ReservedWords.has(constant.nativeName());
    text.append(first ? "" : "\n");
    text.append(reserved ? "" : "#ifndef " + constant.nativeName() + "\n");
    macro(constant);
    text.append(reserved ? "" : "#endif\n");
  }

  private void macro(FlagConstant constant) {
    List<String> guards = ReservedWords.guards(constant.nativeName());
    comment(constant, "");
    guards.forEach(text::append);
    text.append("#define ").append(constant.nativeName()).append(' ');
    text.append(literals.macro(constant.value(), constant.radix())).append('\n');
    text.append("#endif\n".repeat(guards.size()));
  }

  private void comment(FlagConstant constant, String indent) {
    text.append(CommentText.comment(constant.doc().then(deprecation(constant)), indent));
  }

  /** What the documentation itself does not say. */
  private static Doc deprecation(FlagConstant constant) {
    return Deprecation.in(constant.doc(), constant.nativeName()).isPresent()
        ? Doc.EMPTY
        : constant.deprecated().map(why -> Doc.of("Deprecated: " + why)).orElse(Doc.EMPTY);
  }

  private String literal(FlagConstant constant) {
    return literals.c(constant.value(), constant.radix());
  }
}
