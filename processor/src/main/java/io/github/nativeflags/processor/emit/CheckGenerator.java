package io.github.nativeflags.processor.emit;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.emit.comment.CommentText;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.model.SdkHeaders;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The writer of the C file that holds the constants against the SDK's own header. */
final class CheckGenerator {
  private static final String PURPOSE =
      "Compiles, as C11 or C++11, only where the SDK's header gives each constant the value that was"
          + " generated, and the enumeration the same size. Constants that are variables there are"
          + " constant expressions in C++ only.";

  private final FlagEnum e;
  private final StringBuilder text = new StringBuilder();

  private CheckGenerator(FlagEnum e) {
    this.e = e;
  }

  /** The check file of an enumeration whose header is known. */
  static String generate(FlagEnum e) {
    return new CheckGenerator(e).file();
  }

  private String file() {
    text.append(CommentText.comment(Provenance.of(e).then(Doc.of(PURPOSE)), ""));
    SdkHeaders.of(e.origin()).forEach(this::include);
    macros();
    NumberSpelling literals = NumberSpelling.of(e);
    for (FlagConstant constant : e.constants()) {
      String bits = literals.cBits(constant.value(), constant.radix());
      text.append("NATIVEFLAGS_CHECK(").append(constant.nativeName()).append(", ");
      text.append(bits).append(");\n");
    }
    typeName().ifPresent(this::size);
    return text.toString();
  }

  /** Windows finds a header in whatever case pages write it, other systems as it is stored. */
  private void include(String header) {
    String stored = header.toLowerCase(Locale.ROOT);
    if (stored.equals(header)) {
      text.append("#include <").append(header).append(">\n");
      return;
    }
    text.append(
        """
        #if defined(__has_include)
        #if __has_include(<%1$s>)
        #include <%1$s>
        #else
        #include <%2$s>
        #endif
        #else
        #include <%1$s>
        #endif
        """
            .formatted(header, stored));
  }

  /**
   * A constant may be an enumerator or a macro, of a wider type or with another sign: its bits
   * within the type have to agree, and those above have to extend them.
   */
  private void macros() {
    text.append(
        """

        #if defined(__cplusplus) || defined(_MSC_VER)
        #define NATIVEFLAGS_ASSERT static_assert
        #else
        #define NATIVEFLAGS_ASSERT _Static_assert
        #endif

        /* The sign of the SDK's constant makes no difference. */
        #define NATIVEFLAGS_CHECK(constant, bits)                                         \\
          NATIVEFLAGS_ASSERT((unsigned long long)(constant) == (bits##ULL) ||             \\
                                 (unsigned long long)(constant) ==                        \\
                                     ((bits##ULL) ^ %1$s) - %1$s, \\
                             #constant " is not " #bits)

        """
            .formatted(
                "0x" + Long.toHexString(1L << (e.bits() - 1)).toUpperCase(Locale.ROOT) + "ULL"));
  }

  private Optional<String> typeName() {
    return Stream.concat(e.typedefs().stream(), e.tag().stream().map(tag -> "enum " + tag))
        .findFirst();
  }

  private void size(String type) {
    int bytes = e.bits() / 8;
    text.append("\nNATIVEFLAGS_ASSERT(sizeof(").append(type).append(") == ").append(bytes);
    text.append(", \"").append(type).append(" has not ").append(bytes).append(" bytes\");\n");
  }
}
