package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The habits of the house that can be counted, in the main sources of all published modules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HabitsTest {
  private static final int LINES_OF_A_FILE = 300;
  private static final int LINES_OF_A_METHOD = 25;
  private static final int PARAMETERS = 4;

  /** A table of sentences, which grows with each problem: a place to look up, not one to read. */
  private static final Set<String> TABLES = Set.of("ProblemKind.java");

  private static final List<String> SAY_NOTHING = List.of("Util", "Helper", "Manager", "Impl");

  private final List<String> longMethods = new ArrayList<>();
  private final List<String> manyParameters = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();

  @BeforeAll
  void readAll() throws IOException {
    for (String module : List.of("annotations", "processor", "runtime")) {
      try (Stream<Path> walk = Files.walk(Path.of("..", module, "src/main/java"))) {
        walk.filter(p -> p.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    assertTrue(files.size() > 100, files::toString);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new Methods(unit, positions), null);
      }
    }
  }

  /** Looks at each method; the parameters of a record's constructor are its components. */
  private final class Methods extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    Methods(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      String name = Path.of(unit.getSourceFile().getName()).getFileName() + " " + method.getName();
      if (method.getBody() != null) {
        long lines = line(method.getBody(), true) - line(method.getBody(), false) - 1;
        if (lines > LINES_OF_A_METHOD) {
          longMethods.add(name + ": " + lines);
        }
      }
      if (method.getParameters().size() > PARAMETERS && method.getReturnType() != null) {
        manyParameters.add(name + ": " + method.getParameters().size());
      }
      return super.visitMethod(method, nothing);
    }

    private long line(Tree tree, boolean end) {
      LineMap lines = Objects.requireNonNull(unit.getLineMap());
      return lines.getLineNumber(
          end ? positions.getEndPosition(unit, tree) : positions.getStartPosition(unit, tree));
    }
  }

  @Test
  void filesAreShort() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      try (Stream<String> lines = Files.lines(file)) {
        // Documentation may be as long as it needs to be
        long count = lines.filter(l -> !l.strip().startsWith("*")).count();
        if (count > LINES_OF_A_FILE && !TABLES.contains(file.getFileName().toString())) {
          found.add(file.getFileName() + ": " + count);
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void methodsAreShort() {
    assertEquals("", String.join("\n", longMethods));
  }

  @Test
  void moreParametersAreARecord() {
    assertEquals("", String.join("\n", manyParameters));
  }

  @Test
  void namesSaySomething() {
    assertEquals(
        List.of(),
        files.stream()
            .map(f -> f.getFileName().toString().replace(".java", ""))
            .filter(n -> SAY_NOTHING.stream().anyMatch(n::endsWith))
            .toList());
  }
}
