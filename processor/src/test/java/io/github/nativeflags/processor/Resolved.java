package io.github.nativeflags.processor;

import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.model.FlagSpec;
import io.github.nativeflags.processor.model.Outcome;
import io.github.nativeflags.processor.model.Output;
import io.github.nativeflags.processor.model.SourceLookup;
import io.github.nativeflags.processor.model.SpecName;
import io.github.nativeflags.processor.model.SpecResolver;
import io.github.nativeflags.processor.model.SpecTextReader;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The enumerations of a file, as they are meant, without a compiler and what it generates. */
record Resolved(String name, String text) implements SourceLookup {

  List<FlagEnum> enums(boolean macros) {
    List<String> all = List.of("*");
    FlagSpec spec =
        new FlagSpec(
            new SpecName("fuzz", "", "TextSpec"),
            new FlagSpec.Texts(
                Optional.empty(),
                List.of(name),
                List.of(),
                Optional.empty(),
                false,
                FlagSpec.JavaConstants.NONE),
            new FlagSpec.Choice(macros ? List.of() : all, macros ? all : List.of(), true),
            FlagSpec.Meaning.UNSAID,
            FlagSpec.Naming.UNSAID,
            new Output("", "", Set.of(), false, false, true, 2000));
    Problems problems = new Problems();
    List<Outcome> outcomes =
        SpecResolver.resolve(spec, SpecTextReader.read(spec, this, problems), problems);
    return outcomes.stream().flatMap(o -> o.generated().stream()).toList();
  }

  @Override
  public List<FoundFile> findAll(List<String> names, Problems problems) {
    return List.of(new FoundFile(name, text, false));
  }

  @Override
  public Optional<SourceText> include(Includes.Name included, SourceText from) {
    return Optional.empty();
  }
}
