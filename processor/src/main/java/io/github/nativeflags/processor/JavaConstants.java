package io.github.nativeflags.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.nativeflags.processor.c.CConstant;
import io.github.nativeflags.processor.c.CSource;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.page.JavadocComment;
import io.github.nativeflags.processor.problem.Place;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The constants that a spec interface declares itself. */
final class JavaConstants {
  private static final Map<TypeKind, Integer> WIDTHS =
      Map.of(TypeKind.BYTE, 8, TypeKind.SHORT, 16, TypeKind.INT, 32, TypeKind.LONG, 64);

  private final Elements elements;
  private final Optional<Trees> trees;
  private final String file;

  JavaConstants(ProcessingEnvironment environment, TypeElement spec) {
    this.elements = environment.getElementUtils();
    this.trees = CompilerTrees.of(environment);
    this.file =
        new SpecFile(environment, spec)
            .path()
            .map(path -> path.getFileName().toString())
            .orElse(spec.getSimpleName() + ".java");
  }

  /**
   * What a spec declares.
   *
   * @param constants the constants
   * @param bits the width of the widest type among them
   */
  record Declared(List<CConstant> constants, int bits) {
    static final Declared NOTHING = new Declared(List.of(), 0);
  }

  Declared read(TypeElement spec, Problems problems) {
    List<CConstant> constants = new ArrayList<>();
    int bits = 0;
    for (VariableElement field : ElementFilter.fieldsIn(spec.getEnclosedElements())) {
      int width = WIDTHS.getOrDefault(field.asType().getKind(), 0);
      if (width > 0 && field.getConstantValue() instanceof Number value) {
        constants.add(constant(field, value.longValue()));
        bits = Math.max(bits, width);
      } else {
        problems.add(Problem.at(place(field), ProblemKind.NOT_INTEGER, field.getSimpleName()));
      }
    }
    return new Declared(constants, bits);
  }

  private CConstant constant(VariableElement field, long value) {
    Optional<String> deprecated = elements.isDeprecated(field) ? Optional.of("") : Optional.empty();
    String name = field.getSimpleName().toString();
    return new CConstant(name, value, 0, false, doc(field), deprecated, place(field));
  }

  Doc doc(Element element) {
    String comment = elements.getDocComment(element);
    return comment == null ? Doc.EMPTY : JavadocComment.read(comment);
  }

  private Place place(VariableElement field) {
    try {
      if (trees.isPresent()) {
        return place(trees.get(), trees.get().getPath(field));
      }
    } catch (IOException | RuntimeException e) {
      // A compiler that shows no text: the name of the file has to do
    }
    return Place.in(file);
  }

  /** The name of the field: the last before its initializer, which every field here has. */
  private Place place(Trees known, TreePath path) throws IOException {
    CompilationUnitTree unit = path.getCompilationUnit();
    VariableTree field = (VariableTree) path.getLeaf();
    String text = unit.getSourceFile().getCharContent(true).toString();
    long value = known.getSourcePositions().getStartPosition(unit, field.getInitializer());
    return new CSource(file, 1, text)
        .place(text.lastIndexOf(field.getName().toString(), (int) value));
  }
}
