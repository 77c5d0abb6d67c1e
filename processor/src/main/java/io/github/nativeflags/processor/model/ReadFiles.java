package io.github.nativeflags.processor.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was read for a spec, by which a build can tell whether the same would be read again.
 *
 * @param digests the digest of each file's text, by the name under which it was looked up
 * @param patterns the patterns whose matches are among the files; those after {@code !} exclude
 * @param missing names that texts include and that led to no file
 */
public record ReadFiles(Map<String, String> digests, Set<String> patterns, Set<String> missing) {
  /** Where it is written, before the spec's name. */
  public static final String DIRECTORY = "META-INF/nativeflags/";

  /** How the name of such a file ends. */
  public static final String ENDING = ".inputs";

  /** Keeps everything in the order of names, so that the same gives the same. */
  public ReadFiles {
    digests = new TreeMap<>(digests);
    patterns = new TreeSet<>(patterns);
    missing = new TreeSet<>(missing);
  }

  /**
   * By whom it was read, and for what.
   *
   * @param spec the qualified name of the spec
   * @param packageName its package, in whose directory files are looked up first
   * @param version the version of the processor
   */
  public record Reader(String spec, String packageName, String version) {}

  /**
   * What was read, with its reader.
   *
   * @param reader by whom
   * @param files what
   */
  public record Record(Reader reader, ReadFiles files) {}

  /** The digest of a text, in lower-case hex: that of its file, where that is in UTF-8. */
  public static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Whether nothing was read. */
  public boolean isEmpty() {
    return digests.isEmpty();
  }

  /** What is written of it: a line for each, with no word on where a directory lies. */
  public String text(Reader reader) {
    StringBuilder text = new StringBuilder();
    line(text, "spec", reader.spec());
    line(text, "package", reader.packageName());
    line(text, "processor", reader.version());
    digests.forEach((name, digest) -> line(text, "sha256", digest + " " + name));
    patterns.forEach(pattern -> line(text, "pattern", pattern));
    missing.forEach(name -> line(text, "missing", name));
    return text.toString();
  }

  private static void line(StringBuilder text, String what, String value) {
    text.append(what).append(' ').append(value.replaceAll("\\R", " ")).append('\n');
  }

  /** What was written, or nothing where a text is none of ours. */
  public static Optional<Record> parse(String text) {
    Map<String, String> head = new TreeMap<>();
    Map<String, String> digests = new TreeMap<>();
    Set<String> patterns = new TreeSet<>();
    Set<String> missing = new TreeSet<>();
    for (String line : text.lines().toList()) {
      String what = line.substring(0, Math.max(0, line.indexOf(' ')));
      String value = line.substring(line.indexOf(' ') + 1);
      switch (what) {
        case "sha256" ->
            digests.put(value.substring(value.indexOf(' ') + 1), value.replaceAll(" .*", ""));
        case "pattern" -> patterns.add(value);
        case "missing" -> missing.add(value);
        default -> head.put(what, value);
      }
    }
    return head.containsKey("spec") && head.containsKey("package") && head.containsKey("processor")
        ? Optional.of(
            new Record(
                new Reader(head.get("spec"), head.get("package"), head.get("processor")),
                new ReadFiles(digests, patterns, missing)))
        : Optional.empty();
  }
}
