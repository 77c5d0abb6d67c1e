package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.cli.ImportReport.Reason;
import io.github.nativeflags.processor.cli.SpecPackage.Imported;
import io.github.nativeflags.processor.model.Outcome;
import io.github.nativeflags.processor.model.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The import of one file after the other.
 *
 * @param into where their specs go
 */
record FileImport(SpecPackage into) {
  /** Writes the specs for one file. */
  void read(GivenFiles files, String name) throws IOException {
    Optional<Path> hiding = files.hiding(name);
    if (hiding.isPresent()) {
      List<String> said = List.of(name + " (by " + hiding.get() + ")");
      into.report().leaveOut(Reason.HIDDEN, name, said);
      return;
    }
    Imported file = new Imported(files.root(), name);
    Findings findings = Findings.toImport(files.only(name), into.setting().abi());
    tell(findings, file);
    new EnumSpecs(into, file, findings).write();
    boolean families = false;
    for (Reading reading : findings.readings()) {
      families |= new FamilySpecs(into, file, reading).write();
    }
    if (findings.isNothing() && !families) {
      into.report().without();
    }
  }

  private void tell(Findings findings, Imported file) {
    if (findings.errors().isEmpty()) {
      return;
    }
    findings.errors().forEach(into.terminal()::tell);
    into.report().failed();
    List<String> labels =
        findings.outcomes().stream()
            .filter(o -> o.problems().hasErrors() && o.place().isPresent())
            .map(Outcome::label)
            .toList();
    into.report().leaveOut(Reason.ERRORS, file.name(), labels);
  }
}
