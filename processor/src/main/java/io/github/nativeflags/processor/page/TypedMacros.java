package io.github.nativeflags.processor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block that names a type and defines its values as macros, as SDL's wiki has for all flags:
 * {@code typedef Uint32 SDL_MessageBoxFlags;}, then {@code #define}s.
 */
final class TypedMacros {
  private static final Pattern TYPEDEF =
      Pattern.compile("\\s*typedef\\s+(\\w+(?:\\s+\\w+)*)\\s+([A-Za-z_]\\w*)\\s*;(.*)");
  private static final Pattern DEFINE =
      Pattern.compile("\\s*#\\s*define\\s+([A-Za-z_]\\w*)\\s+([^\"{}]*?)\\s*(/[/*].*)?");

  /** Types whose names say how wide they are. */
  private static final Pattern SIZED =
      Pattern.compile("[US]?int(?:8|16|32|64)|u?int(?:8|16|32|64)_t|(?:unsigned )?int");

  /** SDL_WindowFlags are written {@code SDL_UINT64_C(0x0000000000000001)}. */
  private static final Pattern WIDE = Pattern.compile("\\b\\w*UINT64_C\\(\\s*(\\w+)\\s*\\)");

  /** No line that defines a constant is longer by intent. */
  private static final int MAX_LENGTH = 2_000;

  private static final Pattern IF = Pattern.compile("\\s*#\\s*if.*");
  private static final Pattern ENDIF = Pattern.compile("\\s*#\\s*endif.*");

  private TypedMacros() {}

  /** A block as an enumeration, line by line, if it is such. */
  static Optional<String> enumeration(String code) {
    List<String> lines = new ArrayList<>(balanced(code).lines().toList());
    Optional<String> name = Optional.empty();
    boolean constants = false;
    for (int i = 0; i < lines.size(); i++) {
      Matcher typedef = TYPEDEF.matcher(lines.get(i));
      Matcher define = DEFINE.matcher(lines.get(i));
      if (isLong(lines.get(i)) || typedef.matches() && name.isPresent()) {
        return Optional.empty();
      } else if (typedef.matches()) {
        name = Optional.of(typedef.group(2));
        String type = typedef.group(1);
        boolean sized = SIZED.matcher(type).matches();
        lines.set(i, "typedef enum" + (sized ? " : " + type : "") + " {" + typedef.group(3));
      } else if (name.isPresent() && define.matches() && !define.group(2).isEmpty()) {
        String comment = define.group(3) == null ? "" : " " + define.group(3);
        lines.set(i, define.group(1) + " = " + define.group(2) + "," + comment);
        constants = true;
      }
    }
    String end = name.map(n -> "\n} " + n + ";\n").orElse("");
    return constants ? Optional.of(String.join("\n", lines) + end) : Optional.empty();
  }

  private static boolean isLong(String line) {
    return line.length() > MAX_LENGTH || line.endsWith("\\");
  }

  /** A block without the end of a condition whose start was not taken along (SDL_Keymod). */
  static String balanced(String code) {
    List<String> lines = new ArrayList<>();
    int open = 0;
    for (String line : code.lines().toList()) {
      boolean end = ENDIF.matcher(line).matches();
      lines.add(end && open == 0 ? "" : WIDE.matcher(line).replaceAll("$1ULL"));
      open += IF.matcher(line).matches() ? 1 : end && open > 0 ? -1 : 0;
    }
    return String.join("\n", lines) + "\n";
  }
}
