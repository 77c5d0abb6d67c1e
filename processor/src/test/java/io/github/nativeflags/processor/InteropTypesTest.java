package io.github.nativeflags.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types with interop compile without a warning of javac or doclint, in every width and kind. */
class InteropTypesTest {
  /** The part of JNA that generated code knows. */
  private static final String NATIVE_MAPPED =
      """
      package com.sun.jna;
      public interface NativeMapped {
        Object fromNative(Object value, FromNativeContext context);
        Object toNative();
        Class<?> nativeType();
      }
      """;

  private static final String CONTEXT =
      "package com.sun.jna; public class FromNativeContext { FromNativeContext() {} }";

  @TempDir Path work;

  @ParameterizedTest
  @CsvSource({
    "JNA, INT8", "JNA, UINT8", "JNA, INT16", "JNA, UINT16", "JNA, UINT32", "JNA, INT64",
    "FFM, INT8", "FFM, UINT8", "FFM, INT16", "FFM, UINT16", "FFM, UINT32", "FFM, INT64"
  })
  void compileWithoutAWarning(String interop, String underlying) throws IOException {
    Assumptions.assumeTrue(interop.equals("JNA") || Runtime.version().feature() >= 22);
    List<Path> sources = new ArrayList<>();
    for (String kind : new String[] {"FLAGS", "VALUES"}) {
      sources.add(spec(kind, interop, underlying));
    }
    if (interop.equals("JNA")) {
      sources.add(file("com/sun/jna/NativeMapped.java", NATIVE_MAPPED));
      sources.add(file("com/sun/jna/FromNativeContext.java", CONTEXT));
    }
    SpecOutput.compile(
        sources,
        List.of(
            "-d",
            Files.createDirectories(work.resolve("out")).toString(),
            "-cp",
            SpecOutput.classPath(),
            "-Xlint:all,-classfile,-options,-path,-processing",
            "-Xdoclint:all/public",
            "-Xdoclint/package:lamps",
            "-Werror"),
        List.of(new NativeFlagEnumProcessor()));
  }

  // A constant may have the name that we would give a field
  private Path spec(String kind, String interop, String underlying) throws IOException {
    return file(
        "lamps/" + kind + "Spec.java",
        """
        package lamps;
        import io.github.nativeflags.NativeFlagEnum;
        @NativeFlagEnum(
            kind = NativeFlagEnum.Kind.%1$s,
            interop = NativeFlagEnum.Interop.%2$s,
            underlying = NativeFlagEnum.Underlying.%3$s,
            syntax = "enum Lamp%1$s { RED = 1, GREEN = 2, LAYOUT = 4, OFFSET = 0x40 };")
        interface %1$sSpec {}
        """
            .formatted(kind, interop, underlying));
  }

  private Path file(String name, String text) throws IOException {
    Path file = work.resolve("src").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
