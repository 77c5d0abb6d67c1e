package io.github.nativeflags.processor.c.preprocess;

import java.util.Set;

/** The questions that a condition may put to its compiler (C23 6.10.2, C++23 15.2). */
final class FeatureQueries {
  private static final Set<String> INCLUDE = Set.of("__has_include", "__has_include_next");
  private static final Set<String> ALL =
      Set.of(
          "__has_include",
          "__has_include_next",
          "__has_attribute",
          "__has_c_attribute",
          "__has_cpp_attribute",
          "__has_declspec_attribute",
          "__has_builtin",
          "__has_feature",
          "__has_extension");

  private FeatureQueries() {}

  static boolean isQuery(String name) {
    return ALL.contains(name);
  }

  /** Whether a question asks for a file. */
  static boolean asksForFile(String name) {
    return INCLUDE.contains(name);
  }
}
