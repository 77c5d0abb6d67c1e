package io.github.nativeflags.processor;

import com.google.auto.service.AutoService;
import io.github.nativeflags.processor.emit.Artifact;
import io.github.nativeflags.processor.emit.framework.Framework;
import io.github.nativeflags.processor.emit.framework.Surroundings;
import io.github.nativeflags.processor.find.FileTexts;
import io.github.nativeflags.processor.find.SourceFinder;
import io.github.nativeflags.processor.find.SourcePlaces;
import io.github.nativeflags.processor.model.BulkReport;
import io.github.nativeflags.processor.model.EnumIndex;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.model.FlagSpec;
import io.github.nativeflags.processor.model.Notes;
import io.github.nativeflags.processor.model.Outcome;
import io.github.nativeflags.processor.model.Reading;
import io.github.nativeflags.processor.model.SpecResolver;
import io.github.nativeflags.processor.model.SpecTextReader;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.ProblemText;
import io.github.nativeflags.processor.problem.Problems;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * The annotation processor for {@code @NativeFlagEnum}: each spec on its own, from its text to its
 * files.
 */
@AutoService(Processor.class)
public final class NativeFlagEnumProcessor extends AbstractProcessor {
  /** Claimed on our types only, since other processors may look for them on the user's. */
  private static final Set<String> FRAMEWORKS =
      Stream.of(Framework.values()).flatMap(Framework::types).collect(Collectors.toSet());

  private final SurroundingsReader surroundings = new SurroundingsReader();
  private final FileTexts texts = new FileTexts();
  private final TakenNames taken = new TakenNames();
  private final AnnotationMembers members = new AnnotationMembers();
  private final Set<Problem> told = new HashSet<>();
  private final Set<String> incomplete = new HashSet<>();
  private Notes notes = new Notes(Notes.Amount.USUAL);

  /** Creates the processor, as javac does. */
  public NativeFlagEnumProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    notes = new Notes(options(new Problems()).notes());
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    // Ours, and the marks on what we generate: unclaimed, -Xlint:processing warns of them
    return Stream.concat(
            Stream.of(SpecAttributes.NAME, SurroundingsReader.GENERATED), FRAMEWORKS.stream())
        .collect(Collectors.toSet());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return ProcessorOptions.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    taken.add(round);
    // Compilers differ in the order of elements; ours is the order of names
    Stream.concat(waiting(), specs(annotations, round))
        .sorted(Comparator.comparing(e -> e.getQualifiedName().toString()))
        .toList()
        .forEach(this::process);
    if (round.processingOver()) {
      notes
          .atTheEnd()
          .ifPresent(
              p ->
                  processingEnv
                      .getMessager()
                      .printMessage(Diagnostic.Kind.NOTE, ProblemText.of(p)));
    }
    return annotations.stream()
        .filter(a -> FRAMEWORKS.contains(a.getQualifiedName().toString()))
        .flatMap(a -> round.getElementsAnnotatedWith(a).stream())
        .allMatch(taken::wrote);
  }

  /** What the last round put off; elements are those of one round. */
  private Stream<TypeElement> waiting() {
    List<String> names = List.copyOf(incomplete);
    incomplete.clear();
    return names.stream().map(processingEnv.getElementUtils()::getTypeElement);
  }

  private static Stream<TypeElement> specs(
      Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return annotations.stream()
        .filter(a -> a.getQualifiedName().contentEquals(SpecAttributes.NAME))
        .flatMap(a -> ElementFilter.typesIn(round.getElementsAnnotatedWith(a)).stream());
  }

  /** One spec. Whatever goes wrong is told on it, and the next one still runs. */
  private void process(TypeElement element) {
    SpecAttributes annotation = SpecAttributes.of(processingEnv, element);
    if (!annotation.isComplete()) {
      // Another processor may generate what it names in this round
      incomplete.add(element.getQualifiedName().toString());
      return;
    }
    Problems problems = new Problems();
    ProblemReporter reporter = new ProblemReporter(processingEnv.getMessager(), element);
    try {
      generate(element, annotation, problems);
    } catch (RuntimeException | StackOverflowError e) {
      StackTraceElement[] trace = e.getStackTrace();
      String at = trace.length == 0 ? "" : " at " + trace[0];
      problems.add(Problem.of(ProblemKind.INTERNAL_ERROR, e + at));
    }
    reporter.report(notes.told(problems));
  }

  private void generate(TypeElement element, SpecAttributes annotation, Problems problems) {
    if (!companions().fits(Artifact.ANNOTATIONS, element, problems)) {
      return;
    }
    ProcessorOptions options = options(problems);
    Optional<FlagSpec> spec =
        new SpecReader(processingEnv, options).read(element, annotation, problems);
    if (spec.isEmpty()) {
      return;
    }
    SourcePlaces places = new SourcePlaces(processingEnv, element, options.maxFileBytes(), texts);
    SourceFinder finder = new SourceFinder(places, options.maxFiles(), options.verbose());
    List<Reading> readings = SpecTextReader.read(spec.get(), finder, problems);
    if (problems.hasErrors()) {
      return;
    }
    List<Outcome> outcomes = SpecResolver.resolve(spec.get(), readings, problems);
    Surroundings around =
        surroundings.of(element, processingEnv.getElementUtils(), options.frameworks());
    OutputWriter writer = new OutputWriter(processingEnv, element, around, taken);
    if (write(writer, spec.get(), outcomes, problems)) {
      writer.write(finder.readFiles(), problems);
    }
    BulkReport.tell(spec.get(), outcomes, options.notes(), problems);
    notes.count(outcomes);
  }

  private ProcessorOptions options(Problems problems) {
    return ProcessorOptions.read(processingEnv.getOptions(), problems);
  }

  /**
   * Whether anything could be written. One bad enumeration keeps no other from it: its absence
   * would be told, too.
   */
  private boolean write(
      OutputWriter writer, FlagSpec spec, List<Outcome> outcomes, Problems problems) {
    outcomes.forEach(o -> o.flagEnum().ifPresent(e -> writer.check(e, o.problems())));
    List<FlagEnum> enums = outcomes.stream().flatMap(o -> o.generated().stream()).toList();
    new Prerequisites(processingEnv, writer.spec()).check(spec, enums, problems);
    boolean compiles = companions().fits(Artifact.RUNTIME, writer.spec(), problems);
    if (compiles && !problems.hasErrors()) {
      outcomes.forEach(o -> o.generated().ifPresent(e -> writer.write(e, o.problems())));
      EnumIndex.of(spec, enums).ifPresent(index -> writer.write(index, problems));
    }
    return compiles && !problems.hasErrors();
  }

  private Companions companions() {
    return new Companions(processingEnv, members, told);
  }
}
