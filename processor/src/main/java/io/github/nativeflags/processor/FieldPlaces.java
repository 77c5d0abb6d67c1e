package io.github.nativeflags.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.nativeflags.processor.find.CompilerTrees;
import io.github.nativeflags.processor.find.SpecLocation;
import io.github.nativeflags.processor.text.Place;
import io.github.nativeflags.processor.text.SourceText;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Where the fields of a spec stand in its source file. */
final class FieldPlaces {
  /** A compiler's trees of a file, and the file's text. */
  private record Shown(Trees trees, CompilationUnitTree unit, SourceText text) {}

  private final String file;
  private final Optional<Shown> shown;

  private FieldPlaces(String file, Optional<Shown> shown) {
    this.file = file;
    this.shown = shown;
  }

  static FieldPlaces in(ProcessingEnvironment environment, TypeElement spec) {
    String file =
        new SpecLocation(environment, spec)
            .path()
            .map(path -> path.getFileName().toString())
            .orElse(spec.getSimpleName() + ".java");
    return new FieldPlaces(
        file, CompilerTrees.of(environment).flatMap(trees -> shown(trees, spec, file)));
  }

  private static Optional<Shown> shown(Trees trees, TypeElement spec, String file) {
    try {
      CompilationUnitTree unit = trees.getPath(spec).getCompilationUnit();
      String text = unit.getSourceFile().getCharContent(true).toString();
      return Optional.of(new Shown(trees, unit, new SourceText(file, 1, text)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // A compiler that shows no text: the name of the file has to do
    }
  }

  Place of(VariableElement field) {
    return shown.flatMap(known -> nameOf(field, known)).orElseGet(() -> Place.in(file));
  }

  /** The last time that its name stands before its initializer, which every field here has. */
  private static Optional<Place> nameOf(VariableElement field, Shown shown) {
    TreePath path = shown.trees().getPath(field);
    if (path == null || !(path.getLeaf() instanceof VariableTree variable)) {
      return Optional.empty();
    }
    SourcePositions positions = shown.trees().getSourcePositions();
    int value = (int) positions.getStartPosition(shown.unit(), variable.getInitializer());
    int name = shown.text().text().lastIndexOf(variable.getName().toString(), value);
    return name < 0 ? Optional.empty() : Optional.of(shown.text().place(name));
  }
}
