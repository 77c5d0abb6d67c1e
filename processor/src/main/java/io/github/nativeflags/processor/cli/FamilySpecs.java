package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.cli.ImportReport.Reason;
import io.github.nativeflags.processor.cli.SpecPackage.Draft;
import io.github.nativeflags.processor.cli.SpecPackage.Imported;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.model.FlagSpec;
import io.github.nativeflags.processor.model.Outcome;
import io.github.nativeflags.processor.model.Output;
import io.github.nativeflags.processor.model.Reading;
import io.github.nativeflags.processor.model.SpecResolver;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The specs for the families of macros that one file defines itself.
 *
 * @param into where they go
 * @param file the file
 * @param reading what it says
 */
record FamilySpecs(SpecPackage into, Imported file, Reading reading) {
  /** Writes them, and tells whether there are any. */
  boolean write() throws IOException {
    MacroFamilies macros = MacroFamilies.in(reading, file.name());
    into.report().leaveOut(Reason.ALONE, file.name(), macros.alone());
    into.report().leaveOut(Reason.NO_INTEGER, file.name(), macros.noConstants());
    for (MacroFamilies.Family family : macros.families()) {
      write(family);
    }
    return !macros.families().isEmpty();
  }

  /** Under the first name that no other type has. */
  private void write(MacroFamilies.Family family) throws IOException {
    List<Problem> wrong = List.of();
    for (String name : SpecNames.ofFamily(family.prefix(), file.name())) {
      Outcome outcome = outcome(name, family);
      wrong = outcome.problems().list();
      Optional<FlagEnum> found = outcome.generated().filter(e -> into.giver(e).isEmpty());
      if (found.isPresent() && into.free(List.of(name)).isPresent()) {
        into.add(new Draft(name, attributes(family, outcome), List.of(found.get())), file);
        return;
      }
    }
    wrong.stream().filter(Problem::isError).forEach(into.terminal()::tell);
    into.report().leaveOut(Reason.UNUSABLE, file.name(), List.of(family.prefix() + "_*"));
  }

  private Outcome outcome(String name, MacroFamilies.Family family) {
    FlagSpec spec =
        FlagSpec.of(name + SpecPackage.SUFFIX, List.of(), family.patterns(), into.setting().abi())
            .defining(into.setting().defines())
            .generating(Output.OF_SPECS);
    return SpecResolver.resolve(spec, List.of(reading.of(family.found())), new Problems()).get(0);
  }

  private static List<String> attributes(MacroFamilies.Family family, Outcome outcome) {
    List<String> attributes = new ArrayList<>();
    attributes.add("macros = " + SpecSource.strings(family.patterns()));
    if (outcome.problems().list().stream().anyMatch(p -> p.kind() == ProblemKind.UNDECIDED_KIND)) {
      attributes.add(SpecSource.VALUES);
    }
    return attributes;
  }
}
