package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.model.FlagEnum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The package that specs are written into, each under a name of its own. */
final class SpecPackage {
  static final String SUFFIX = "Spec";

  private final String name;
  private final SpecSource.Setting setting;
  private final SpecWriter writer;
  private final TakenTypes taken = new TakenTypes();

  /**
   * A package.
   *
   * @param setting how files are read
   */
  SpecPackage(String name, SpecSource.Setting setting, SpecWriter writer) {
    this.name = name;
    this.setting = setting;
    this.writer = writer;
  }

  /**
   * A file that is imported.
   *
   * @param root where its name begins
   * @param name its name
   */
  record Imported(Path root, String name) {}

  /**
   * A spec as far as it does not depend on the package.
   *
   * @param name its name, without the suffix
   * @param attributes what it says beside its file
   * @param enums what it gives
   */
  record Draft(String name, List<String> attributes, List<FlagEnum> enums) {}

  SpecSource.Setting setting() {
    return setting;
  }

  ImportReport report() {
    return writer.report();
  }

  Terminal terminal() {
    return writer.how().terminal();
  }

  /** The file that gives one of the types of an enumeration already. */
  Optional<String> giver(FlagEnum e) {
    return taken.by(e);
  }

  /** The first of some names that a spec and its index can have. */
  Optional<String> free(List<String> names) {
    return names.stream()
        .filter(n -> taken.by(n + SUFFIX).isEmpty() && taken.by(n + "Index").isEmpty())
        .findFirst();
  }

  /** Writes a spec. */
  void add(Draft draft, Imported file) throws IOException {
    taken.take(draft.enums(), file.name());
    taken.take(draft.name() + SUFFIX, file.name());
    taken.take(draft.name() + "Index", file.name());
    List<String> attributes = new ArrayList<>(draft.attributes());
    attributes.addAll(setting.attributes());
    String type = draft.name() + SUFFIX;
    writer.write(new SpecSource(name, type, file.name(), attributes), draft.enums(), file.root());
  }
}
