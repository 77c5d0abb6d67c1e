package io.github.nativeflags.packaged;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of code in a document.
 *
 * @param place its file and line
 * @param section the heading of second level above it
 * @param label the comment right above it, which a reader does not see, or an empty string
 * @param language its language
 * @param text its lines
 */
record Block(String place, String section, String label, String language, String text) {
  private static final Pattern FENCE = Pattern.compile("(`{3,})([\\w+]*)");
  private static final Pattern LABEL = Pattern.compile("<!-- (.+) -->");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:public )?(?:final |abstract |sealed )*(?:class|interface|record|enum) (\\w+)");

  /** What a block is, and so how it is held to the truth. */
  enum Kind {
    /** A part of a file of this project, which a test of the examples compares. */
    EXCERPT,
    /** What cannot be tried here; the label says why. */
    UNTRIED,
    /** A file of a recipe. */
    FILE,
    /** The imports of a document's Java. */
    IMPORTS,
    /** A Java type of a recipe. */
    TYPE,
    /** A Java type that does not compile. */
    BAD_TYPE,
    /** Statements of a recipe. */
    STATEMENTS,
    /** What the compiler says of a recipe. */
    SAID,
    /** Commands and what they print. */
    CONSOLE
  }

  Kind kind() {
    if (label.startsWith("from ")) {
      return Kind.EXCERPT;
    } else if (label.startsWith("untried: ")) {
      return Kind.UNTRIED;
    } else if (label.startsWith("file ")) {
      return Kind.FILE;
    } else if (language.equals("java")) {
      boolean type = TYPE.matcher(text).find();
      return label.equals("fails")
          ? Kind.BAD_TYPE
          : text.startsWith("import ") ? Kind.IMPORTS : type ? Kind.TYPE : Kind.STATEMENTS;
    } else if (language.equals("text")) {
      return Kind.SAID;
    } else if (language.equals("console")) {
      return Kind.CONSOLE;
    }
    throw new AssertionError(place + ": nothing tries this block, and no label says why");
  }

  /** The name of its file within a recipe. */
  String file() {
    if (label.startsWith("file ")) {
      return label.substring("file ".length());
    }
    Matcher type = TYPE.matcher(text);
    return type.find() ? type.group(1) + ".java" : "Statements.java";
  }

  static List<Block> of(Path document) {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = Documents.lines(document);
    String section = "";
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      if (lines.get(i).startsWith("## ")) {
        section = lines.get(i).substring(3);
      } else if (fence.matches()) {
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(fence.group(1));
        Matcher label = LABEL.matcher(i < 2 ? "" : lines.get(i - 2));
        blocks.add(
            new Block(
                document.getFileName() + ":" + (i + 1),
                section,
                label.matches() && lines.get(i - 1).isEmpty() ? label.group(1) : "",
                fence.group(2),
                String.join("\n", lines.subList(i + 1, end)) + "\n"));
        i = end;
      }
    }
    return blocks;
  }
}
