package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.model.FlagEnum;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which file gives which type and header: a package has room for one of each name. */
final class TakenTypes {
  private final Map<String, String> files = new HashMap<>();

  /** The file that gives one of an enumeration's types already. */
  Optional<String> by(FlagEnum e) {
    return names(e).flatMap(name -> by(name).stream()).findFirst();
  }

  /** The file that gives a type of some name already. */
  Optional<String> by(String name) {
    return Optional.ofNullable(files.get(folded(name)));
  }

  /** Takes the types of enumerations for a file. */
  void take(List<FlagEnum> enums, String file) {
    enums.stream().flatMap(TakenTypes::names).forEach(name -> take(name, file));
  }

  /** Takes the name of a type for a file. */
  void take(String name, String file) {
    files.putIfAbsent(folded(name), file);
  }

  private static Stream<String> names(FlagEnum e) {
    return Stream.concat(e.typeNames().stream(), Stream.of(e.headerName()));
  }

  /** Names that differ in case alone are one file on many systems. */
  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
