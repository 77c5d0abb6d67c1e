package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.MacroFamily;
import io.github.nativeflags.processor.model.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The families of macros that one header defines itself.
 *
 * @param families the families
 * @param alone the constants of which fewer than three begin alike
 * @param noConstants the macros that are no integers
 */
record MacroFamilies(List<Family> families, List<String> alone, List<String> noConstants) {
  private static final MacroFamilies NONE = new MacroFamilies(List.of(), List.of(), List.of());

  /** More patterns than this are harder to read than the names. */
  private static final int MOST_EXCLUDED = 8;

  /**
   * A family.
   *
   * @param prefix what its names begin with
   * @param patterns what means it in a spec
   * @param found it as the spec will find it
   */
  record Family(String prefix, List<String> patterns, MacroFamily.Found found) {}

  /** The families of a header that was read. */
  static MacroFamilies in(Reading reading, String file) {
    if (!reading.isOfHeaders()) {
      return NONE;
    }
    MacroFamily.Found all = reading.family(List.of("*"));
    Map<String, Long> own = new LinkedHashMap<>();
    all.enumeration().constants().stream()
        .filter(c -> c.place().file().equals(file) && isOfUsers(c.name()))
        .filter(c -> !reading.constants().contains(c.name()))
        .forEach(c -> own.put(c.name(), c.value()));
    MacroPrefixes prefixes = MacroPrefixes.of(own);
    List<String> others = all.leftOut().stream().filter(MacroFamilies::isOfUsers).toList();
    List<Family> families = prefixes.families().stream().map(f -> family(reading, f)).toList();
    return new MacroFamilies(families, prefixes.alone(), others);
  }

  /** C17 7.1.3 reserves names with an underscore before; one that ends so guards a header. */
  private static boolean isOfUsers(String name) {
    return !name.startsWith("_") && !name.matches("(?i).*_(?:h|hh|hpp|hxx|included)_*");
  }

  /** By its prefix where that means nothing else, or little; by its names otherwise. */
  private static Family family(Reading reading, MacroPrefixes.Family wanted) {
    List<String> patterns = new ArrayList<>(List.of(wanted.prefix() + "_*"));
    wanted.apart().forEach(prefix -> patterns.add("!" + prefix + "_*"));
    MacroFamily.Found found = reading.family(patterns);
    Set<String> others = new HashSet<>(names(found));
    wanted.names().forEach(others::remove);
    others.addAll(found.leftOut());
    if (!others.isEmpty() && others.size() <= MOST_EXCLUDED) {
      others.stream().sorted().forEach(name -> patterns.add("!" + name));
      found = reading.family(patterns);
    }
    if (!names(found).equals(wanted.names()) || !found.leftOut().isEmpty()) {
      return new Family(wanted.prefix(), wanted.names(), reading.family(wanted.names()));
    }
    return new Family(wanted.prefix(), List.copyOf(patterns), found);
  }

  private static List<String> names(MacroFamily.Found found) {
    return found.enumeration().constants().stream().map(CConstant::name).toList();
  }
}
