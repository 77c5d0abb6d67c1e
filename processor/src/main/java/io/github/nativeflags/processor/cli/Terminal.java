package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemText;
import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command writes to, in colour where it is a terminal.
 *
 * @param out for what was asked
 * @param err for what went wrong, and progress
 * @param ansi whether colours are understood
 */
record Terminal(PrintWriter out, PrintWriter err, Ansi ansi) {
  private static final int FILES_IN_A_LINE = 50;
  private static final String ESCAPE = "\u001b[";

  /** A problem with its places. */
  void tell(Problem problem) {
    String colour =
        switch (problem.kind().severity()) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case NOTE -> "1;36";
        };
    String text = ProblemText.of(problem);
    int end = text.indexOf(']') + 1;
    StringBuilder told = new StringBuilder(coloured(colour, text.substring(0, end)));
    text.substring(end)
        .lines()
        .forEach(
            line ->
                told.append(
                        line.isBlank() || !line.strip().equals("^") ? line : coloured("1;32", line))
                    .append('\n'));
    err.print(told);
    err.flush();
  }

  /** Text in bold. */
  String bold(String text) {
    return coloured("1", text);
  }

  private String coloured(String code, String text) {
    return ansi.enabled() ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
  }

  /** How far a long job is; a terminal's line is overwritten, a file gets one now and then. */
  void progress(int done, int all, String what) {
    if (ansi.enabled()) {
      err.printf("\r%s%d/%d %s", ESCAPE + "K", done, all, done == all ? "" : what);
      err.flush();
      if (done == all) {
        err.printf("\r%s", ESCAPE + "K");
      }
    } else if (done % FILES_IN_A_LINE == 0 && done < all) {
      err.printf("%d of %d files%n", done, all);
    }
  }
}
