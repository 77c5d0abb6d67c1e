package io.github.nativeflags.packaged;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** What the build made, as a user gets it. */
final class Jars {
  private Jars() {}

  /** The processor's jar; {@code mvn test} alone does not make it. */
  static Path processor() throws Exception {
    Path jar = of("io.github.nativeflags.processor.NativeFlagEnumProcessor");
    assumeTrue(Files.isRegularFile(jar), "mvn verify makes the jar");
    return jar;
  }

  /** The jar or directory that a class comes from. */
  static Path of(String className) throws Exception {
    Class<?> type = Class.forName(className, false, Jars.class.getClassLoader());
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
