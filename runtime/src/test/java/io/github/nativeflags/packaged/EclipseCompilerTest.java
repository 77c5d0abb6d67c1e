package io.github.nativeflags.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.runtime.NativeConstant;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's batch compiler with the packaged processor. */
class EclipseCompilerTest {
  @TempDir private Path work;

  @Test
  void compilesASpecAndItsUse() throws Exception {
    Path source = Files.createDirectories(work.resolve("src/shop"));
    Files.writeString(
        source.resolve("till.h"), "enum TILL { TILL_OPEN = 1, TILL_FULL = 2, TILL_LOCKED = 4 };");
    Files.writeString(
        source.resolve("TillSpec.java"),
        """
        package shop;

        import io.github.nativeflags.NativeFlagEnum;

        @NativeFlagEnum(source = "till.h", kind = NativeFlagEnum.Kind.FLAGS)
        interface TillSpec {}
        """);
    Files.writeString(
        source.resolve("Shop.java"),
        """
        package shop;

        public class Shop implements java.util.function.IntFunction<String> {
          @Override
          public String apply(int till) {
            return till == TillConstants.TILL_FULL ? "full" : TillMask.ofBits(till).toString();
          }
        }
        """);
    assertEquals("", eclipse(source.toString()));
    // Over its own output it says and gives the same
    assertEquals("", eclipse(source.toString()));
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {work.resolve("out").toUri().toURL()})) {
      Object shop = loader.loadClass("shop.Shop").getConstructor().newInstance();
      assertEquals("TILL_OPEN | TILL_LOCKED | 0x8", ((IntFunction<?>) shop).apply(13));
    }
  }

  /** What the compiler says. */
  private String eclipse(String sources) throws Exception {
    String classPath =
        Jars.of("io.github.nativeflags.NativeFlagEnum")
            + File.pathSeparator
            + Jars.of(NativeConstant.class.getName());
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    String[] command = {
      "--release",
      "17",
      "-warn:+unused,unusedImport,javadoc",
      "-classpath",
      classPath,
      "-processorpath",
      Jars.processor().toString(),
      "-d",
      Files.createDirectories(work.resolve("out")).toString(),
      "-s",
      work.resolve("src").toString(),
      sources
    };
    BatchCompiler.compile(command, writer, writer, null);
    return said.toString();
  }
}
