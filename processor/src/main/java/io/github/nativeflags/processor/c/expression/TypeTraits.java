package io.github.nativeflags.processor.c.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The templates of {@code <type_traits>} that make one type of others (C++20 20.15). */
final class TypeTraits {
  /** What changes no more of a type than a constant of it shows. */
  private static final Set<String> SAME =
      Set.of(
          "type_identity",
          "decay",
          "remove_cv",
          "remove_const",
          "remove_volatile",
          "remove_reference",
          "remove_cvref",
          "add_const",
          "add_cv",
          "add_volatile",
          "underlying_type");

  private TypeTraits() {}

  /** Whether a template, with or without {@code _t}, is one of them. */
  static boolean isTrait(String name) {
    String bare = bare(name);
    return SAME.contains(bare)
        || Set.of("conditional", "make_signed", "make_unsigned").contains(bare);
  }

  static boolean takesCondition(String name) {
    return bare(name).equals("conditional");
  }

  /** The name without qualifiers and {@code _t}. */
  private static String bare(String name) {
    String last = name.substring(name.lastIndexOf(':') + 1);
    return last.endsWith("_t") ? last.substring(0, last.length() - 2) : last;
  }

  /** The type made of others, if there is one. */
  static Optional<ObjectType> applied(String name, boolean condition, List<ObjectType> types) {
    return switch (bare(name)) {
      case "conditional" ->
          types.size() == 2 ? Optional.of(types.get(condition ? 0 : 1)) : Optional.empty();
      case "make_signed" -> types.get(0).integer().map(t -> signed(t, true));
      case "make_unsigned" -> types.get(0).integer().map(t -> signed(t, false));
      default -> Optional.of(types.get(0));
    };
  }

  private static ObjectType signed(CType type, boolean signed) {
    return ObjectType.of(
        new CType((signed ? "signed " : "unsigned ") + type.name(), type.bits(), signed));
  }
}
