package io.github.nativeflags.processor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The classes of the jar, with those of the annotation from where the jar keeps them: beside their
 * own name they would lie twice on the path of every compiler.
 */
final class CompleteLoader extends ClassLoader {
  private static final String OURS = "io.github.nativeflags.";
  private static final String KEPT = "META-INF/annotations/";

  private final ClassLoader jar;

  CompleteLoader(ClassLoader jar) {
    super(jar);
    this.jar = jar;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    String file = name.replace('.', '/') + ".class";
    for (String place : new String[] {file, KEPT + file}) {
      try (InputStream in = jar.getResourceAsStream(place)) {
        if (in != null) {
          byte[] bytes = in.readAllBytes();
          return defineClass(name, bytes, 0, bytes.length);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    throw new ClassNotFoundException(name);
  }
}
