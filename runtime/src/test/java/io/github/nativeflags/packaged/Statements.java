package io.github.nativeflags.packaged;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;

/** Statements of a document; where a comment stands behind an expression, it is what that gives. */
public final class Statements {
  private static final Pattern EXPRESSION =
      Pattern.compile("(?m)^(?!\\w+ \\w+ = )(\\S.*?); +// (.+)$");

  private Statements() {}

  /** A class that runs the statements of each block. */
  static String classOf(List<Block> blocks) {
    StringBuilder text =
        new StringBuilder("public class Statements implements Runnable {")
            .append("interface Body { void run() throws Exception; }")
            .append("static void run(String place, Body body) {")
            .append(
                "try { body.run(); } catch (Exception e) { throw new AssertionError(place, e); }}");
    text.append("public void run() {");
    for (Block block : blocks) {
      Matcher expression = EXPRESSION.matcher(block.text());
      String body =
          expression.replaceAll(
              m ->
                  Matcher.quoteReplacement(
                      "%s.check(\"%s\", \"%s\", () -> %s);"
                          .formatted(
                              Statements.class.getName(),
                              block.place(),
                              m.group(2).replace("\\", "\\\\").replace("\"", "\\\""),
                              m.group(1))));
      text.append("run(\"" + block.place() + "\", () -> {\n").append(body).append("});");
    }
    return text.append("}}").toString();
  }

  /** Compares what an expression gives, or throws, with its comment. */
  public static void check(String place, String comment, Callable<?> expression) {
    String given;
    try {
      given = Objects.toString(expression.call());
    } catch (Exception e) {
      given = e.getClass().getSimpleName() + ": " + e.getMessage();
    }
    Assertions.assertEquals(comment, given, place);
  }
}
