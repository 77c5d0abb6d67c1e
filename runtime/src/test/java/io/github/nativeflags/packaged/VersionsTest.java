package io.github.nativeflags.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each jar says of its version, by which the processor knows the others, is what it has. */
class VersionsTest {
  @ParameterizedTest
  @CsvSource({
    "io.github.nativeflags.Release,                  annotations",
    "io.github.nativeflags.runtime.Release,          runtime",
    "io.github.nativeflags.processor.emit.Artifact,  processor"
  })
  void isThatOfThePom(String type, String module) throws Exception {
    Field version = Class.forName(type).getDeclaredField("VERSION");
    version.setAccessible(true);
    String pom = Files.readString(Documents.ROOT.resolve(module).resolve("pom.xml"));
    assertEquals(
        Pattern.compile("<version>(.+?)</version>")
            .matcher(pom)
            .results()
            .map((MatchResult r) -> r.group(1))
            .findFirst()
            .orElseThrow(),
        version.get(null));
  }
}
