package io.github.nativeflags.packaged;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nativeflags.packaged.Block.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the documents tell users to write does what they say; what cannot be tried says why. */
class DocumentsTest {
  @TempDir private Path work;

  @TestFactory
  List<DynamicTest> recipes() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path document : Documents.forUsers()) {
      List<Block> blocks = Block.of(document);
      String imports =
          blocks.stream()
              .filter(block -> block.kind() == Kind.IMPORTS)
              .map(Block::text)
              .collect(Collectors.joining());
      Map<String, List<Block>> sections =
          blocks.stream()
              .collect(
                  Collectors.groupingBy(Block::section, LinkedHashMap::new, Collectors.toList()));
      sections.forEach(
          (title, all) -> {
            Path directory = work.resolve(tests.size() + "-" + title.replaceAll("\\W+", "-"));
            Recipe recipe = new Recipe(directory, imports, all);
            tests.add(
                DynamicTest.dynamicTest(
                    document.getFileName() + ": " + title, () -> follow(recipe)));
          });
    }
    return tests;
  }

  private static void follow(Recipe recipe) throws Exception {
    boolean foreign = recipe.blocks().stream().anyMatch(b -> b.text().contains("Interop.FFM"));
    assumeTrue(!foreign || Runtime.version().feature() >= 22, "needs Java 22");
    recipe.follow();
  }
}
