package io.github.nativeflags.processor.emit;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagConstant.Role;
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.ArrayList;
import java.util.List;

/**
 * What a constant is among the others, in a sentence.
 *
 * @param e the enumeration
 */
record ConstantRole(FlagEnum e) {
  /** More parts than this are no sentence. */
  private static final int MAX_PARTS = 8;

  /** The sentence; nothing for a constant with a meaning of its own. */
  Doc of(FlagConstant constant) {
    if (constant.aliasOf().isPresent()) {
      return alias(constant.aliasOf().get());
    }
    return switch (constant.role()) {
      case SENTINEL ->
          sentence(new Doc.Text("Only there for the C compiler: no " + noun() + " of its own."));
      case ZERO -> sentence(new Doc.Text("No flag."));
      case COMPOSITE -> composite(constant);
      case FIELD_MASK -> bitsOfField(constant);
      case BIT_FLAG, MULTI_BIT_FLAG, FIELD_VALUE, VALUE -> Doc.EMPTY;
    };
  }

  private Doc bitsOfField(FlagConstant constant) {
    return e.fields().stream()
        .filter(f -> (constant.value() & ~f.mask()) == 0)
        .findFirst()
        .map(
            f ->
                sentence(
                    new Doc.Text(f.holdsNumber() ? "Bits of the number " : "Bits of the field "),
                    new Doc.Code(f.name()),
                    new Doc.Text(f.holdsNumber() ? "." : ", of which it is no value.")))
        .orElse(Doc.EMPTY);
  }

  private String noun() {
    return e.flags() ? "flag" : "value";
  }

  private Doc alias(String javaName) {
    return e.constants().stream()
        .filter(c -> c.javaName().equals(javaName))
        .findFirst()
        .map(c -> sentence(new Doc.Text("Another name of "), name(c), new Doc.Text(".")))
        .orElse(Doc.EMPTY);
  }

  private Doc composite(FlagConstant whole) {
    List<FlagConstant> parts =
        e.constants().stream()
            .filter(c -> c.role() == Role.BIT_FLAG && c.aliasOf().isEmpty())
            .filter(c -> (c.value() & ~whole.value()) == 0)
            .toList();
    long bits = parts.stream().mapToLong(FlagConstant::value).reduce(0, (a, b) -> a | b);
    if (bits != whole.value() || parts.size() > MAX_PARTS) {
      return sentence(new Doc.Text("Several flags together."));
    }
    List<Doc.Inline> content = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i + 1 == parts.size();
      content.add(new Doc.Text(i == 0 ? "" : last ? " and " : ", "));
      content.add(name(parts.get(i)));
    }
    content.add(new Doc.Text(" together."));
    return sentence(content.toArray(Doc.Inline[]::new));
  }

  private static Doc.Inline name(FlagConstant constant) {
    return new Doc.Code(constant.nativeName());
  }

  static Doc sentence(Doc.Inline... content) {
    return new Doc(List.of(new Doc.Paragraph(List.of(content))));
  }
}
