package io.github.nativeflags.packaged;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one jar that a user puts on the processor path. */
class ProcessorJarTest {
  private static final String PROCESSOR = "io.github.nativeflags.processor.NativeFlagEnumProcessor";

  /** Packages as classes and strings spell them; "picocli." also begins its settings and texts. */
  private static final Pattern LIBRARY =
      Pattern.compile(
          "(?<!shaded[/.])\\b((com[/.]palantir|org[/.]commonmark|org[/.]jsoup|org[/.]jspecify)[/.]|picocli/)");

  private JarFile jar;

  @BeforeEach
  void open() throws Exception {
    jar = new JarFile(Jars.processor().toFile());
  }

  @AfterEach
  void close() throws IOException {
    if (jar != null) {
      jar.close();
    }
  }

  @Test
  void holdsNothingOutsideItsOwnPackages() {
    assertEquals(
        List.of(),
        names().filter(n -> !n.matches("(META-INF|io/github/nativeflags/processor)/.*")).toList());
  }

  @Test
  void namesNoLibraryByItsOwnPackage() throws IOException {
    TreeSet<String> found = new TreeSet<>();
    for (String name : names().filter(n -> n.endsWith(".class")).toList()) {
      if (LIBRARY.matcher(new String(bytes(name), ISO_8859_1)).find()) {
        found.add(name);
      }
    }
    assertEquals(new TreeSet<>(), found);
  }

  @ParameterizedTest
  @CsvSource({
    "META-INF/services/javax.annotation.processing.Processor, " + PROCESSOR,
    "META-INF/gradle/incremental.annotation.processors, '" + PROCESSOR + ",isolating'",
  })
  void registersItself(String file, String content) throws IOException {
    assertEquals(content, text(file).strip());
  }

  @Test
  void isAModuleByName() throws IOException {
    assertEquals(
        "io.github.nativeflags.processor",
        jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"));
  }

  @ParameterizedTest
  @CsvSource({
    "META-INF/LICENSE,                 Apache License",
    "META-INF/licenses/commonmark.txt, Redistribution and use in source and binary forms",
    "META-INF/licenses/jsoup.txt,      The MIT License",
    "META-INF/NOTICE,                  JavaPoet",
    "META-INF/NOTICE,                  JSpecify",
    "META-INF/NOTICE,                  commonmark-java",
    "META-INF/NOTICE,                  jsoup",
    "META-INF/NOTICE,                  picocli",
  })
  void carriesTheLicencesOfWhatItHolds(String file, String words) throws IOException {
    assertTrue(text(file).contains(words), file);
  }

  @Test
  void holdsTheLibrariesThatItsNoticeNames() {
    assertEquals(
        List.of("commonmark", "javapoet", "jsoup", "jspecify", "picocli"),
        names()
            .filter(n -> n.matches(".*/shaded/\\w+/.*\\.class"))
            .map(n -> n.replaceAll(".*/shaded/(\\w+)/.*", "$1"))
            .distinct()
            .sorted()
            .toList());
  }

  private Stream<String> names() {
    return jar.stream().filter(e -> !e.isDirectory()).map(JarEntry::getName);
  }

  private String text(String name) throws IOException {
    return new String(bytes(name), UTF_8);
  }

  private byte[] bytes(String name) throws IOException {
    return jar.getInputStream(jar.getJarEntry(name)).readAllBytes();
  }
}
