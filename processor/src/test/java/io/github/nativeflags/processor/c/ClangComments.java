package io.github.nativeflags.processor.c;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What clang takes the comments of a text, and of all that it includes, to speak of. */
final class ClangComments {
  private static final Pattern NODE = Pattern.compile("([ |`-]*)(\\w+) 0x[0-9a-f]+ (.*)");
  private static final Pattern NAME =
      Pattern.compile(".* (?:referenced |invalid )*(\\w+) '[^']*'(?::'[^']*')?");
  private static final Pattern SAID =
      Pattern.compile("Text=\"(.*)\"$|(?:Arg\\[\\d]|Param)=\"(.*?)\"(?= |$)");

  /**
   * What it gives to one enumerator.
   *
   * @param own the comment of the enumerator, or an empty text
   * @param whole the comment of its enumeration, or an empty text
   */
  record Attached(String own, String whole) {}

  private final Map<String, Attached> found = new LinkedHashMap<>();
  private int enumeration = -1;
  private int comment = -1;
  private String name = "";
  private StringBuilder whole = new StringBuilder();
  private StringBuilder own = new StringBuilder();

  private ClangComments() {}

  /** By enumerator, in order. */
  static Map<String, Attached> of(String text, List<String> options, Path directory)
      throws IOException {
    ClangComments comments = new ClangComments();
    // Not of Files, which fails where a header is written in another charset
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(dump(text, options, directory)), StandardCharsets.UTF_8))) {
      lines.lines().forEach(comments::line);
    }
    comments.endOfConstant();
    return comments.found;
  }

  private static Path dump(String text, List<String> options, Path directory) throws IOException {
    Files.writeString(directory.resolve("comments.c"), text);
    List<String> command = new ArrayList<>(List.of("clang"));
    command.addAll(options);
    command.addAll(
        List.of(
            "-w",
            "-fsyntax-only",
            "-fparse-all-comments",
            "-fretain-comments-from-system-headers"));
    command.addAll(
        List.of("-ferror-limit=0", "-Wno-documentation", "-Xclang", "-ast-dump", "comments.c"));
    Path output = directory.resolve("comments.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(output.toFile())
            .start();
    try {
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("no end: " + command);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return output;
  }

  private void line(String line) {
    Matcher node = NODE.matcher(line);
    if (!node.matches()) {
      return;
    }
    int depth = node.group(1).length();
    String kind = node.group(2);
    if (depth <= comment) {
      comment = -1;
    }
    if (depth <= enumeration || kind.equals("EnumConstantDecl") || kind.equals("EnumDecl")) {
      endOfConstant();
    }
    if (depth <= enumeration) {
      enumeration = -1;
    }
    switch (kind) {
      case "EnumDecl" -> {
        enumeration = depth;
        whole = new StringBuilder();
      }
      case "EnumConstantDecl" -> {
        Matcher named = NAME.matcher(node.group(3));
        name = named.matches() ? named.group(1) : "";
      }
      case "FullComment" -> comment = enumeration < 0 ? -1 : depth;
      default -> said(node.group(3));
    }
  }

  private void said(String rest) {
    Matcher said = SAID.matcher(rest);
    while (comment >= 0 && said.find()) {
      String words = said.group(1) == null ? said.group(2) : said.group(1);
      (name.isEmpty() ? whole : own).append(words).append(' ');
    }
  }

  private void endOfConstant() {
    if (!name.isEmpty()) {
      found.putIfAbsent(name, new Attached(own.toString(), whole.toString()));
    }
    name = "";
    own = new StringBuilder();
  }
}
