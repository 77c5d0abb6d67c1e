package io.github.nativeflags.processor.page.format;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A block of code on a page.
 *
 * @param language what its fence says, in lower case
 * @param line the line of the page on which the code starts
 * @param code the code
 * @param syntax whether it stands under the heading Syntax
 */
public record PageCode(String language, int line, String code, boolean syntax) {
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?=[eNCs])(?:\\benum\\b[^;{}]*\\{|\\bstatic\\s+const\\s+\\w+\\s+\\w+\\s*=|\\b(?:NS|CF)_(?:CLOSED_|ERROR_)?(?:ENUM|OPTIONS)\\b)");
  private static final Pattern CONSTANT =
      Pattern.compile("#\\s*define\\s+(\\w++)|\\b([A-Za-z_]\\w*+)[\\s\u00a0]*+(?:=|,|}|/[/*]|\\n)");
  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^[ \\t]*#[ \\t]*define[ \\t]+\\w+[ \\t]+\\S");
  private static final Pattern ENUM = Pattern.compile("(?i)\\benum\\b");
  private static final Pattern C_SHARP =
      Pattern.compile("public\\s+enum\\s+(?!class\\b|struct\\b)\\w+");
  private static final Pattern BASIC = Pattern.compile("(?:Public|End)\\s+Enum\\b");
  private static final Map<String, String> OTHER_LANGUAGES =
      Map.ofEntries(
          Map.entry("csharp", "C#"),
          Map.entry("c#", "C#"),
          Map.entry("cs", "C#"),
          Map.entry("vb", "Visual Basic"),
          Map.entry("vbnet", "Visual Basic"),
          Map.entry("java", "Java"),
          Map.entry("python", "Python"),
          Map.entry("powershell", "PowerShell"),
          Map.entry("javascript", "JavaScript"),
          Map.entry("typescript", "TypeScript"),
          Map.entry("rust", "Rust"),
          Map.entry("go", "Go"),
          Map.entry("swift", "Swift"),
          Map.entry("kotlin", "Kotlin"));

  /** The language it is in, where that is not C or one of its kin. */
  public Optional<String> otherLanguage() {
    String word = language.toLowerCase(Locale.ROOT).split("[\\s{,-]", 2)[0];
    if (OTHER_LANGUAGES.containsKey(word)) {
      return Optional.of(OTHER_LANGUAGES.get(word));
    }
    if (BASIC.matcher(code).find()) {
      return Optional.of("Visual Basic");
    }
    return C_SHARP.matcher(code).find() ? Optional.of("C#") : Optional.empty();
  }

  /** Whether it declares an enumeration in C. */
  public boolean declares() {
    return otherLanguage().isEmpty() && DECLARATION.matcher(code).find();
  }

  /** The names that it seems to give to constants: what a comma, a value or a brace follows. */
  public Set<String> constants() {
    return declares() || definesOnly() || defines()
        ? CONSTANT
            .matcher(code)
            .results()
            .map(r -> r.group(1) == null ? r.group(2) : r.group(1))
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** Whether it speaks of an enumeration in whatever language. */
  public boolean speaksOfEnum() {
    return ENUM.matcher(code).find();
  }

  /** Whether it defines macros beside what needs no braces: a synopsis of curl's pages does. */
  public boolean defines() {
    return DEFINITION.matcher(code).find() && otherLanguage().isEmpty() && !code.contains("{");
  }

  /** Whether it holds macro definitions and nothing else. */
  public boolean definesOnly() {
    String rest =
        code.replaceAll("\\\\\\n", " ")
            .replaceAll("(?s)/\\*.*?\\*/", " ")
            .replaceAll("(?m)^[ \\t]*#.*$|//.*$", "")
            // SDL's wiki names the type whose values the macros are
            .replaceAll("(?m)^[ \\t]*typedef\\b[^;{}()\\n]*;[ \\t]*$", "");
    return code.contains("#") && code.contains("define") && rest.isBlank();
  }
}
