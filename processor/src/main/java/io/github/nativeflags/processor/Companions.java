package io.github.nativeflags.processor;

import io.github.nativeflags.processor.emit.Artifact;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The annotations and the runtime that a compilation sees; what is wrong with them is told once.
 */
final class Companions {
  /** Below it, a compilation knows no modules. */
  private static final int LEAST_RELEASE = 9;

  private final Elements elements;
  private final int release;
  private final AnnotationMembers members;
  private final Set<Problem> told;

  /**
   * What a compilation sees.
   *
   * @param members what was found out already
   * @param told the problems that are told already
   */
  Companions(ProcessingEnvironment environment, AnnotationMembers members, Set<Problem> told) {
    this.elements = environment.getElementUtils();
    // The ordinal is the number of the release
    this.release = environment.getSourceVersion().ordinal();
    this.members = members;
    this.told = told;
  }

  /** Whether one is there that fits the processor, for a spec that needs it. */
  boolean fits(Artifact artifact, TypeElement spec, Problems problems) {
    Optional<Problem> found =
        release < LEAST_RELEASE
            ? Optional.of(tooOld())
            : check(artifact, elements.getModuleOf(spec));
    found.filter(told::add).ifPresent(problems::add);
    return found.isEmpty();
  }

  private Problem tooOld() {
    return Problem.of(
        ProblemKind.RELEASE_TOO_OLD,
        "Generated code",
        LEAST_RELEASE,
        release,
        "; it runs on Java 17 or newer");
  }

  private Optional<Problem> check(Artifact artifact, ModuleElement module) {
    TypeElement release = elements.getTypeElement(module, artifact.release());
    if (release == null && elements.getTypeElement(module, artifact.type()) == null) {
      String what = "io.github.nativeflags:" + artifact.id();
      return Optional.of(
          Problem.of(
              ProblemKind.MISSING_LIBRARY,
              "Generated code",
              artifact.id(),
              what + ":" + Artifact.VERSION,
              artifact.module()));
    }
    String version = release == null ? "an older version" : "version " + version(release);
    return (version.equals("version " + Artifact.VERSION)
            ? anotherBuild(artifact, module)
            : Optional.of(version))
        .map(of -> Problem.of(ProblemKind.VERSION_MISMATCH, artifact.id(), of, Artifact.VERSION));
  }

  private Optional<String> anotherBuild(Artifact artifact, ModuleElement module) {
    return artifact == Artifact.ANNOTATIONS
        ? members
            .difference(elements.getTypeElement(module, artifact.type()))
            .map(member -> "another build, " + member)
        : Optional.empty();
  }

  private static String version(TypeElement release) {
    return ElementFilter.fieldsIn(release.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals("VERSION"))
        .map(VariableElement::getConstantValue)
        .map(String::valueOf)
        .findFirst()
        .orElse("unknown");
  }
}
