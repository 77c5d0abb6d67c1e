package io.github.nativeflags.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.packaged.Block.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;

/**
 * A section of a document, followed as a reader would: its files and types in one package, its
 * statements run, its commands typed.
 *
 * @param directory where to
 * @param imports what its Java begins with
 * @param blocks its code
 */
record Recipe(Path directory, String imports, List<Block> blocks) {
  private static final String PACKAGE = "sdk";

  void follow() throws Exception {
    for (Block block : of(Kind.FILE)) {
      write(block.file(), block.text());
    }
    List<Path> sources = new ArrayList<>();
    for (Block block : of(Kind.TYPE)) {
      sources.add(write(block.file(), head() + block.text()));
    }
    RecipeCompiler compiler = new RecipeCompiler(directory);
    List<Block> statements = of(Kind.STATEMENTS);
    if (!statements.isEmpty()) {
      sources.add(write("Statements.java", head() + Statements.classOf(statements)));
    }
    List<Diagnostic<?>> said = new ArrayList<>(compiler.compile(sources));
    assertEquals(
        List.of(), said.stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR).toList());
    if (!statements.isEmpty()) {
      compiler.run(PACKAGE + ".Statements");
    }
    for (Block block : of(Kind.BAD_TYPE)) {
      said.addAll(compiler.compile(List.of(write(block.file(), head() + block.text()))));
    }
    compare(said);
    new Console(directory).type(of(Kind.CONSOLE));
  }

  private List<Block> of(Kind kind) {
    return blocks.stream().filter(block -> block.kind() == kind).toList();
  }

  /** In one line with what follows, so that javac's lines are the document's. */
  private String head() {
    return "package " + PACKAGE + "; " + imports.replace("\n", " ");
  }

  private Path write(String name, String text) throws IOException {
    Path file = directory.resolve(PACKAGE).resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** What the document shows is said, and no warning that it does not show. */
  private void compare(List<Diagnostic<?>> said) {
    List<String> shown = of(Kind.SAID).stream().map(Block::text).toList();
    StringBuilder all = new StringBuilder();
    for (Diagnostic<?> diagnostic : said) {
      String message = diagnostic.getMessage(Locale.ROOT) + "\n";
      all.append(message);
      assertTrue(
          diagnostic.getKind() == Diagnostic.Kind.NOTE
              || shown.stream().anyMatch(message::contains),
          message);
    }
    for (String text : shown) {
      assertTrue(all.toString().contains(text), () -> text + "is not said, but\n" + all);
    }
  }
}
