package io.github.nativeflags.processor.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The texts that were read, with what proves which they were. */
final class SpecTexts {
  private final List<String> names;
  private final Map<String, String> byFile;
  private final Map<Collection<String>, String> digests = new HashMap<>();

  /**
   * Texts by the name of their file.
   *
   * @param names what they are called
   */
  SpecTexts(List<String> names, Map<String, String> byFile) {
    this.names = List.copyOf(names);
    this.byFile = new LinkedHashMap<>(byFile);
  }

  static SpecTexts of(String name, String text) {
    return new SpecTexts(List.of(name), Map.of(name, text));
  }

  /** What they are called together: file names, {@code syntax} or the spec's name. */
  String name() {
    return String.join(", ", names);
  }

  /** The same without some files. */
  SpecTexts without(Set<String> files) {
    if (files.isEmpty()) {
      return this;
    }
    Map<String, String> rest = new LinkedHashMap<>(byFile);
    rest.keySet().removeAll(files);
    return new SpecTexts(names.stream().filter(n -> !files.contains(n)).toList(), rest);
  }

  /** The names of the files. */
  Set<String> files() {
    return byFile.keySet();
  }

  boolean has(String file) {
    return byFile.containsKey(file);
  }

  /** The digest of all of them, in order, in lower-case hex. */
  String sha256() {
    return sha256(byFile.keySet());
  }

  /** The digest of some files among them. */
  String sha256(Collection<String> files) {
    return digests.computeIfAbsent(List.copyOf(files), this::digest);
  }

  private String digest(Collection<String> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : files) {
        digest.update(byFile.getOrDefault(file, "").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
