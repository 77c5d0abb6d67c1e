package io.github.nativeflags.processor;

import com.google.auto.service.AutoService;
import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.model.FlagEnumResolver;
import io.github.nativeflags.processor.model.FlagSpec;
import io.github.nativeflags.processor.model.Reading;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The annotation processor for {@link NativeFlagEnum}: each spec on its own, from its text to its
 * files.
 */
@AutoService(Processor.class)
public final class NativeFlagEnumProcessor extends AbstractProcessor {
  private final Set<String> taken = new HashSet<>();

  /** Creates the processor, as javac does. */
  public NativeFlagEnumProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    // Ours, and the mark on what we generate: unclaimed, -Xlint:processing warns of it
    return Set.of(NativeFlagEnum.class.getName(), OutputWriter.GENERATED);
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
    for (Element root : round.getRootElements()) {
      if (root instanceof QualifiedNameable named) {
        taken.add(named.getQualifiedName().toString());
      }
    }
    // Compilers differ in the order of elements; ours is the order of names
    ElementFilter.typesIn(round.getElementsAnnotatedWith(NativeFlagEnum.class)).stream()
        .sorted(Comparator.comparing(e -> e.getQualifiedName().toString()))
        .forEach(this::process);
    return true;
  }

  /** One spec. Whatever goes wrong is told on it, and the next one still runs. */
  private void process(TypeElement element) {
    Problems problems = new Problems();
    ProblemReporter reporter = new ProblemReporter(processingEnv.getMessager(), element);
    try {
      generate(element, problems);
    } catch (RuntimeException | StackOverflowError e) {
      StackTraceElement[] trace = e.getStackTrace();
      String at = trace.length == 0 ? "" : " at " + trace[0];
      problems.add(Problem.of(ProblemKind.INTERNAL_ERROR, e + at));
    }
    reporter.report(problems);
  }

  private void generate(TypeElement element, Problems problems) {
    ProcessorOptions options = ProcessorOptions.read(processingEnv.getOptions(), problems);
    Optional<FlagSpec> spec = new SpecReader(processingEnv, options).read(element, problems);
    if (spec.isEmpty()) {
      return;
    }
    SourcePlaces places = new SourcePlaces(processingEnv, element);
    SourceFinder finder = new SourceFinder(places, options.verbose());
    Reading reading = new SpecTextReader(finder).read(spec.get(), problems);
    if (problems.hasErrors()) {
      return;
    }
    List<FlagEnum> enums = FlagEnumResolver.resolve(spec.get(), reading, problems);
    OutputWriter writer = new OutputWriter(processingEnv, element, taken);
    enums.forEach(e -> writer.check(e, problems));
    new Prerequisites(processingEnv, element).check(spec.get(), enums, problems);
    if (!problems.hasErrors()) {
      enums.forEach(e -> writer.write(e, problems));
    }
  }
}
