package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.cli.ImportReport.Reason;
import io.github.nativeflags.processor.cli.SpecPackage.Draft;
import io.github.nativeflags.processor.cli.SpecPackage.Imported;
import io.github.nativeflags.processor.model.FlagEnum;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The spec for the enumerations that one file declares itself.
 *
 * @param into where it goes
 * @param file the file
 * @param findings what it declares
 */
record EnumSpecs(SpecPackage into, Imported file, Findings findings) {
  /** Writes it, if there is anything that no other file gives. */
  void write() throws IOException {
    List<FlagEnum> own = new ArrayList<>();
    List<FlagEnum> others = new ArrayList<>();
    findings.enums().forEach(e -> (into.giver(e).isEmpty() ? own : others).add(e));
    others.forEach(e -> leaveOut(e, into.giver(e).orElseThrow()));
    if (own.isEmpty()) {
      return;
    }
    Optional<Draft> draft =
        findings.outcomes().size() == 1 ? one(own.get(0)) : several(own, others);
    if (draft.isPresent()) {
      into.add(draft.get(), file);
    } else {
      own.forEach(e -> leaveOut(e, "a file of the same name"));
    }
  }

  private void leaveOut(FlagEnum e, String other) {
    String said = e.nativeName() + " (by " + other + ")";
    into.report().leaveOut(Reason.ELSEWHERE, file.name(), List.of(said));
  }

  private Optional<Draft> one(FlagEnum only) {
    List<String> names = new ArrayList<>(List.of(only.javaName()));
    names.addAll(SpecNames.ofFile(file.name()));
    List<String> attributes = new ArrayList<>();
    if (!findings.holdOne()) {
      attributes.add("types = " + SpecSource.strings(List.of(cName(only))));
    }
    Optional<String> name = into.free(names);
    if (!name.equals(Optional.of(only.javaName()))) {
      attributes.add("name = " + SpecSource.strings(List.of(only.javaName())));
    }
    if (findings.isUndecided(only)) {
      attributes.add(SpecSource.VALUES);
    }
    return name.map(n -> new Draft(n, attributes, List.of(only)));
  }

  private Optional<Draft> several(List<FlagEnum> own, List<FlagEnum> others) {
    List<String> types = new ArrayList<>(List.of("*"));
    others.forEach(e -> types.add("!" + cName(e)));
    List<String> attributes = new ArrayList<>();
    attributes.add("types = " + SpecSource.strings(types));
    if (!findings.errors().isEmpty()) {
      attributes.add("onProblem = NativeFlagEnum.OnProblem.SKIP");
    }
    return into.free(SpecNames.ofFile(file.name())).map(n -> new Draft(n, attributes, own));
  }

  /** What an enumeration is known by in C: one without a name by a constant. */
  private static String cName(FlagEnum e) {
    boolean named = e.tag().isPresent() || !e.typedefs().isEmpty();
    return named ? e.nativeName() : e.constants().get(0).nativeName();
  }
}
