package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The Java names of an enumeration and its constants. */
public final class JavaNames {
  /** What generated code takes from {@code java.lang}: JLS 6.4.1, its own package comes first. */
  public static final Set<String> USED_OF_LANG =
      Set.of(
          "Byte",
          "Class",
          "Deprecated",
          "Integer",
          "Long",
          "Object",
          "Override",
          "Short",
          "String");

  /** JLS 3.9: identifiers that are no names of types. */
  private static final Set<String> NO_TYPES = Set.of("permits", "record", "sealed", "var", "yield");

  /** A field of every enum, by which the compiler makes {@code values()}. */
  private static final String VALUES = "$VALUES";

  private JavaNames() {}

  static String typeName(FlagSpec spec, CEnum declared, String nativeName, Problems problems) {
    String name = chosen(spec, declared, nativeName);
    if (!isName(name) || NO_TYPES.contains(name)) {
      problems.add(Problem.of(ProblemKind.INVALID_JAVA_NAME, name).on("name"));
    } else if (USED_OF_LANG.contains(name)) {
      problems.add(Problem.of(ProblemKind.TYPE_HIDES, name, name).on("name"));
    }
    return name;
  }

  private static String chosen(FlagSpec spec, CEnum declared, String nativeName) {
    if (!spec.naming().name().isEmpty()) {
      return spec.naming().name();
    }
    boolean nameless = nativeName.isEmpty();
    boolean family = nameless && declared.origin() != CEnum.Origin.ENUMERATION;
    // Among several each goes by its C name; a family of macros has none but the spec's
    if (family || !TypeSelection.many(spec)) {
      String other = nameless ? spec.own().simpleName() : upperCamel(nativeName);
      return spec.own().stem().orElse(other);
    }
    // One without a name is known to users by its constants
    return upperCamel(nameless ? declared.constants().get(0).name() : nativeName);
  }

  /**
   * {@code DRM_HTTP_STATUS} is DrmHttpStatus, {@code VkAccessFlagBits} and {@code Foo_t} keep their
   * case.
   */
  public static String upperCamel(String nativeName) {
    boolean shouting = nativeName.equals(nativeName.toUpperCase(Locale.ROOT));
    StringBuilder name = new StringBuilder();
    for (String word : nativeName.split("_")) {
      if (!word.isEmpty()) {
        String rest = word.substring(1);
        name.append(Character.toUpperCase(word.charAt(0)));
        name.append(shouting ? rest.toLowerCase(Locale.ROOT) : rest);
      }
    }
    return name.length() == 0 ? nativeName : name.toString();
  }

  /** The Java name of each constant, by C name. */
  static Map<String, String> constantNames(FlagSpec spec, CEnum declared, Problems problems) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, String> nativeNames = new LinkedHashMap<>();
    for (CConstant constant : declared.constants()) {
      String name = constantName(spec, constant.name(), problems);
      if (!isName(name)) {
        problems.add(Problem.at(constant.place(), ProblemKind.INVALID_JAVA_NAME, name));
      }
      String other = nativeNames.putIfAbsent(name, constant.name());
      if (other != null) {
        problems.add(
            Problem.at(constant.place(), ProblemKind.NAME_COLLISION, constant.name(), other, name));
      }
      names.put(constant.name(), name);
    }
    return names;
  }

  private static String constantName(FlagSpec spec, String nativeName, Problems problems) {
    String chosen = spec.meaning().of(nativeName).name();
    if (!chosen.isEmpty()) {
      return chosen;
    }
    String prefix = spec.naming().stripPrefix();
    if (!nativeName.startsWith(prefix)) {
      problems.add(Problem.of(ProblemKind.PREFIX_MISMATCH, prefix, nativeName).on("stripPrefix"));
      return nativeName;
    }
    return usable(nativeName.substring(prefix.length()));
  }

  /** A word of Java's own in capitals, which no word of Java has. */
  private static String usable(String name) {
    boolean reserved = SourceVersion.isKeyword(name) || name.equals(VALUES);
    return reserved ? name.toUpperCase(Locale.ROOT) + "_" : name;
  }

  private static boolean isName(String name) {
    return SourceVersion.isIdentifier(name)
        && !SourceVersion.isKeyword(name)
        && !name.equals(VALUES);
  }
}
