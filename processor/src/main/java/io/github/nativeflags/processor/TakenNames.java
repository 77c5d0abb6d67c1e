package io.github.nativeflags.processor;

import io.github.nativeflags.processor.emit.GeneratedFiles;
import io.github.nativeflags.processor.find.SpecLocation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/**
 * The types that a compilation was given, and the files written for its specs. Among the types may
 * be some that an earlier compilation generated into the same directory.
 */
final class TakenNames {
  private final Map<String, Element> given = new HashMap<>();
  private final Set<String> written = new HashSet<>();

  /** Remembers what a round begins with; what was generated in the last one is written already. */
  void add(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof QualifiedNameable named) {
        String name = named.getQualifiedName().toString();
        if (!written.contains(name)) {
          given.put(name, root);
        }
      }
    }
  }

  /** Whether a file cannot be written under a name. */
  boolean has(ProcessingEnvironment environment, String name) {
    return written.contains(name)
        || (given.containsKey(name) && earlier(environment, name).isEmpty());
  }

  /** Whether an element belongs to a type that was written. */
  boolean wrote(Element element) {
    Element outer = element.getEnclosingElement();
    if (outer != null && !(outer instanceof PackageElement)) {
      return wrote(outer);
    }
    return element instanceof TypeElement type
        && written.contains(type.getQualifiedName().toString());
  }

  /** Takes a name for a file that is written, unless another was. */
  boolean take(String name) {
    return written.add(name);
  }

  /** The text of a type that was given, where an earlier compilation generated it. */
  Optional<String> earlier(ProcessingEnvironment environment, String name) {
    return given.get(name) instanceof TypeElement type && isGenerated(environment, type)
        ? new SpecLocation(environment, type).text()
        : Optional.empty();
  }

  private static boolean isGenerated(ProcessingEnvironment environment, TypeElement type) {
    // A named module may not see the annotation
    String comment = environment.getElementUtils().getDocComment(type);
    return (comment != null && GeneratedFiles.isGenerated(comment))
        || type.getAnnotationMirrors().stream()
            .anyMatch(m -> GeneratedFiles.isGenerated(m.toString()));
  }
}
