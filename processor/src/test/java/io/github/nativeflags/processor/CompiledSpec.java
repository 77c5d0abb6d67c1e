package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import java.lang.reflect.Field;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * A spec compiled in memory with all that is generated for it.
 *
 * @param said what the compiler and the processor said
 * @param files what they wrote
 */
record CompiledSpec(List<Diagnostic<? extends JavaFileObject>> said, InMemory files) {
  private static final List<String> OPTIONS =
      List.of("-Xlint:all,-options,-classfile", "-Xdoclint:all", "-Xdoclint/package:fuzz");

  private static final ClassLoader RUNTIME = runtime();

  private static ClassLoader runtime() {
    try {
      URL[] path = {Path.of(RuntimeClasses.classPath().split(":")[0]).toUri().toURL()};
      return new URLClassLoader(path, CompiledSpec.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  static CompiledSpec of(Path sources, String name, String text) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    InMemory files = new InMemory();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> path =
        List.of("-sourcepath", sources.toString(), "-cp", RuntimeClasses.classPath());
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null,
            files,
            diagnostics,
            Stream.concat(OPTIONS.stream(), path.stream()).toList(),
            null,
            List.of(InMemory.source(name, text)));
    task.setProcessors(List.of(new NativeFlagEnumProcessor()));
    task.call();
    return new CompiledSpec(diagnostics.getDiagnostics(), files);
  }

  /** What should not have been said: all that is no problem of a user's text. */
  String complaints() {
    return said.stream()
        .filter(d -> d.getKind() != Diagnostic.Kind.NOTE)
        .filter(d -> !isProblem(d) || problem(d, "InternalError"))
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  boolean refused() {
    return said.stream().anyMatch(d -> d.getKind() == Diagnostic.Kind.ERROR);
  }

  private static boolean isProblem(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT).startsWith("[");
  }

  private static boolean problem(Diagnostic<?> diagnostic, String id) {
    return diagnostic.getMessage(Locale.ROOT).contains("[" + id + "]");
  }

  /** Checks the Java types of an enumeration, unless they were left out for their names. */
  void check(FlagEnum expected) throws ReflectiveOperationException {
    boolean left = said.stream().anyMatch(d -> problem(d, "TypeExists") || problem(d, "LeftOut"));
    String name = expected.packageName() + "." + expected.javaName();
    if (left && files.bytes(path(name)).length == 0) {
      return;
    }
    ClassLoader loader = new Loader(files);
    Class<?> constants = loader.loadClass(name + "Constants");
    Field[] fields = constants.getDeclaredFields();
    assertEquals(expected.constants().size(), fields.length);
    for (int i = 0; i < fields.length; i++) {
      FlagConstant constant = expected.constants().get(i);
      long value = ((Number) fields[i].get(null)).longValue();
      assertEquals(wide(constant.value(), expected), wide(value, expected), constant.nativeName());
    }
    Map<?, ?> byName =
        Stream.of(loader.loadClass(name).getEnumConstants())
            .collect(Collectors.toMap(e -> said(e, "nativeName"), e -> said(e, "nativeValue")));
    for (FlagConstant constant : expected.constants()) {
      if (constant.aliasOf().isEmpty()) {
        assertEquals(constant.value(), byName.get(constant.nativeName()), constant.nativeName());
      }
    }
    assertTrue(byName.size() <= expected.constants().size(), name);
  }

  private static String path(String type) {
    return type.replace('.', '/') + ".class";
  }

  private static Object said(Object constant, String method) {
    try {
      return constant.getClass().getMethod(method).invoke(constant);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long wide(long value, FlagEnum e) {
    return e.bits() == 64 ? value : value & ((1L << e.bits()) - 1);
  }

  /** The generated header of an enumeration. */
  String header(FlagEnum expected) {
    return new String(files.bytes(expected.nativeName() + ".h"), StandardCharsets.UTF_8);
  }

  private static final class Loader extends ClassLoader {
    private final InMemory files;

    private Loader(InMemory files) {
      super(RUNTIME);
      this.files = files;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = files.bytes(path(name));
      if (bytes.length == 0) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
