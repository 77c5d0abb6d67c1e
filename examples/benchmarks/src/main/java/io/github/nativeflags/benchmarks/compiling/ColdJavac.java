package io.github.nativeflags.benchmarks.compiling;

import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The javac in this JVM, with files that it reads for the first time. */
final class ColdJavac {
  private ColdJavac() {}

  /** Compiles. */
  static void compile(List<String> options, List<Path> sources) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter log = new StringWriter();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      if (!javac.getTask(log, new ProcessorPathAlone(files), null, options, null, units).call()) {
        throw new IllegalStateException(log.toString());
      }
    }
  }

  /**
   * Files of a javac that finds processors on their path. By default it would find those of this
   * JVM's class path first, of which there are many here.
   */
  private static final class ProcessorPathAlone
      extends ForwardingJavaFileManager<StandardJavaFileManager> {
    ProcessorPathAlone(StandardJavaFileManager files) {
      super(files);
    }

    @Override
    public ClassLoader getClassLoader(Location location) {
      return location == StandardLocation.ANNOTATION_PROCESSOR_PATH
          ? new URLClassLoader(urls(), new JdkClasses())
          : super.getClassLoader(location);
    }

    private URL[] urls() {
      List<URL> urls = new ArrayList<>();
      try {
        for (Path path :
            fileManager.getLocationAsPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH)) {
          urls.add(path.toUri().toURL());
        }
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
      return urls.toArray(URL[]::new);
    }
  }

  /** The classes of the JDK, which its system loader has beside those of the class path. */
  private static final class JdkClasses extends ClassLoader {
    JdkClasses() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("com.sun.source.") || name.startsWith("com.sun.tools.javac.")) {
        return ClassLoader.getSystemClassLoader().loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }
  }
}
