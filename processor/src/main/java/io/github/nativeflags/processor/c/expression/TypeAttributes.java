package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToLongFunction;

/** The attributes of a type, of which some change its size (GNU C, "Attribute Syntax"). */
final class TypeAttributes {
  private static final Set<String> WITH_ARGUMENTS =
      Set.of("__attribute__", "__attribute", "__declspec", "alignas", "_Alignas");

  /** What {@code aligned} without a number means on today's machines. */
  private static final long LARGEST_ALIGNMENT = 16;

  private final Cursor cursor;
  private final ToLongFunction<Cursor> constant;
  private Optional<String> mode = Optional.empty();
  private long vector;
  private long alignment;

  /**
   * Those at a cursor.
   *
   * @param constant reads the constant expression at the cursor
   */
  TypeAttributes(Cursor cursor, ToLongFunction<Cursor> constant) {
    this.cursor = cursor;
    this.constant = constant;
  }

  /** Whether a word takes arguments that say nothing of a value. */
  static boolean isWord(String word) {
    return WITH_ARGUMENTS.contains(word) || BasicType.hasWidth(word);
  }

  /** Steps over one, if one comes next. */
  boolean take() {
    boolean call = WITH_ARGUMENTS.contains(cursor.peek().text()) && cursor.peek(1).is("(");
    if (!call && !(cursor.isAt("[") && cursor.peek(1).is("["))) {
      return false;
    }
    if (call) {
      cursor.next();
    }
    int start = cursor.position();
    cursor.skipBalanced();
    int end = cursor.position();
    for (cursor.moveTo(start); cursor.position() < end; ) {
      note(cursor.next());
    }
    cursor.moveTo(end);
    return true;
  }

  private void note(Token word) {
    String name = word.isName() ? MachineModes.bare(word.text()) : "";
    boolean argument = cursor.isAt("(");
    switch (name) {
      case "mode" -> mode = Optional.of(MachineModes.bare(cursor.peek(1).text()));
      case "vector_size" -> vector = argument ? argument() : vector;
      case "aligned" -> alignment = argument ? argument() : LARGEST_ALIGNMENT;
      default -> {
        // Others say nothing of the size
      }
    }
  }

  private long argument() {
    cursor.next();
    return constant.applyAsLong(cursor);
  }

  /** A type with these attributes. */
  ObjectType applied(ObjectType type) {
    ObjectType moded = mode.map(m -> ofMode(type, m)).orElse(type);
    ObjectType sized = vector > 0 ? ObjectType.other(type.name() + " vector", vector) : moded;
    return alignment > 0 ? sized.aligned(alignment) : sized;
  }

  private static ObjectType ofMode(ObjectType type, String mode) {
    OptionalInt bits = MachineModes.bits(mode);
    if (type.integer().isPresent() && bits.isPresent()) {
      return ObjectType.of(new CType(type.name(), bits.getAsInt(), type.integer().get().signed()));
    }
    long size = mode.equals("SF") ? 4 : mode.equals("DF") ? 8 : mode.equals("TI") ? 16 : 0;
    return ObjectType.other(type.name(), size);
  }
}
