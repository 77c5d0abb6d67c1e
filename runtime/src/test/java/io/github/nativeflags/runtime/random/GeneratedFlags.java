package io.github.nativeflags.runtime.random;

import io.github.nativeflags.runtime.NativeFlag;
import io.github.nativeflags.runtime.NativeMask;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Types generated, compiled and loaded here, as seen through reflection. */
final class GeneratedFlags<E extends Enum<E> & NativeFlag, M extends NativeMask<E, M>> {
  private final Class<?> mask;
  private final Class<?> raw;
  private final E[] constants;

  @SuppressWarnings("unchecked") // The generated types are what the spec says.
  private GeneratedFlags(ClassLoader loader, String name) throws ClassNotFoundException {
    mask = loader.loadClass(name + "Mask");
    constants = (E[]) loader.loadClass(name).getEnumConstants();
    raw = rawType(mask);
  }

  private static Class<?> rawType(Class<?> mask) {
    try {
      return mask.getMethod("value").getReturnType();
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  static GeneratedFlags<?, ?> load(ClassLoader loader, String name) throws ClassNotFoundException {
    return new GeneratedFlags<>(loader, name);
  }

  /** Compiles specs by their binary names, with every warning an error. */
  static ClassLoader compile(Path directory, Map<String, String> sources, String... options)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<JavaFileObject> files =
        sources.entrySet().stream().map(e -> source(e.getKey(), e.getValue())).toList();
    StringWriter log = new StringWriter();
    List<String> all =
        new ArrayList<>(
            List.of(
                "-d",
                directory.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-processor",
                "io.github.nativeflags.processor.NativeFlagEnumProcessor",
                "-Xlint:all,-processing,-path,-classfile",
                "-Werror"));
    all.addAll(List.of(options));
    JavaCompiler.CompilationTask task = compiler.getTask(log, null, null, all, null, files);
    if (!task.call()) {
      throw new AssertionError(log.toString());
    }
    return new URLClassLoader(new URL[] {directory.toUri().toURL()});
  }

  private static JavaFileObject source(String name, String text) {
    URI uri = URI.create("string:///" + name.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  E[] constants() {
    return constants.clone();
  }

  E constant(String name) {
    return Enum.valueOf(constants[0].getDeclaringClass(), name);
  }

  M ofBits(long bits) {
    return made("ofBits", new Class<?>[] {raw}, raw(bits));
  }

  M valueOf(String text) {
    return made("valueOf", new Class<?>[] {String.class}, text);
  }

  M of(E[] flags) {
    return made("of", new Class<?>[] {flags.getClass()}, (Object) flags);
  }

  M of(Collection<E> flags) {
    return made("of", new Class<?>[] {Collection.class}, flags);
  }

  long maskOf(E[] flags) {
    return ((Number) call("maskOf", new Class<?>[] {flags.getClass()}, (Object) flags)).longValue();
  }

  long maskOf(Collection<E> flags) {
    return ((Number) call("maskOf", new Class<?>[] {Collection.class}, flags)).longValue();
  }

  /** The raw mask that C has. */
  long value(M made) {
    try {
      Method value = mask.getMethod("value");
      value.setAccessible(true);
      return ((Number) value.invoke(made)).longValue();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @SuppressWarnings("unchecked") // It collects these flags into these masks.
  M collected(Stream<E> flags) {
    return flags.collect((Collector<E, ?, M>) call("toMask", new Class<?>[0]));
  }

  @SuppressWarnings("unchecked") // Factories return masks.
  private M made(String name, Class<?>[] types, Object... arguments) {
    return (M) call(name, types, arguments);
  }

  /** Calls a static utility that takes a raw mask and returns a raw mask, as a long. */
  long raw(String name, long bits, E flag) {
    Object result = call(name, new Class<?>[] {raw, flag.getDeclaringClass()}, raw(bits), flag);
    return ((Number) result).longValue();
  }

  long set(long bits, E flag, boolean on) {
    Class<?>[] types = {raw, flag.getDeclaringClass(), boolean.class};
    return ((Number) call("set", types, raw(bits), flag, on)).longValue();
  }

  boolean has(long bits, E flag) {
    return (Boolean) call("has", new Class<?>[] {raw, flag.getDeclaringClass()}, raw(bits), flag);
  }

  String text(long bits) {
    return (String) call("toString", new Class<?>[] {raw}, raw(bits));
  }

  private Object raw(long bits) {
    return raw == int.class ? (Object) (int) bits : (Object) bits;
  }

  private Object call(String name, Class<?>[] types, Object... arguments) {
    try {
      Method method = mask.getMethod(name, types);
      method.setAccessible(true);
      return method.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
