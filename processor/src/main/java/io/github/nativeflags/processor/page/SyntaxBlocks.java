package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.c.CSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** The code blocks of a page that declare enumerations in C. */
final class SyntaxBlocks extends AbstractVisitor {
  private static final Pattern ENUM = Pattern.compile("\\benum\\b[^;{}()]*\\{");
  private static final Set<String> OTHER_LANGUAGES =
      Set.of("csharp", "c#", "cs", "vb", "java", "python", "powershell", "javascript", "rust");

  private final String file;
  private final List<CSource> found = new ArrayList<>();

  private SyntaxBlocks(String file) {
    this.file = file;
  }

  static List<CSource> of(String file, Node document) {
    SyntaxBlocks blocks = new SyntaxBlocks(file);
    document.accept(blocks);
    return List.copyOf(blocks.found);
  }

  @Override
  public void visit(FencedCodeBlock block) {
    String language =
        block.getInfo() == null ? "" : block.getInfo().strip().toLowerCase(java.util.Locale.ROOT);
    if (!OTHER_LANGUAGES.contains(language)) {
      // The first span is the opening fence
      take(block, block.getLiteral(), 1);
    }
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    take(block, block.getLiteral(), 0);
  }

  private void take(Node block, String code, int fence) {
    if (ENUM.matcher(code).find()) {
      int line = block.getSourceSpans().get(0).getLineIndex() + 1 + fence;
      found.add(new CSource(file, line, code));
    }
  }
}
