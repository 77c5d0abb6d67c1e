package io.github.nativeflags.processor;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Files of a compiler, of which it writes those that are new into memory. */
final class InMemory extends ForwardingJavaFileManager<StandardJavaFileManager> {
  /** Kept, since it knows the class path by now. */
  private static final StandardJavaFileManager DISK =
      ToolProvider.getSystemJavaCompiler()
          .getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  private final Map<String, Written> written = new LinkedHashMap<>();

  InMemory() {
    super(DISK);
  }

  /** What was written under a path. */
  byte[] bytes(String name) {
    Written file = written.get(name);
    return file == null ? new byte[0] : file.bytes.toByteArray();
  }

  static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(URI.create("memory:///" + name), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      JavaFileManager.Location location,
      String className,
      JavaFileObject.Kind kind,
      FileObject sibling) {
    return write(className.replace('.', '/') + kind.extension, kind);
  }

  @Override
  public FileObject getFileForOutput(
      JavaFileManager.Location location, String packageName, String name, FileObject sibling) {
    return write(name, JavaFileObject.Kind.OTHER);
  }

  private Written write(String name, JavaFileObject.Kind kind) {
    Written file = new Written(name, kind);
    written.put(name, file);
    return file;
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.equals(b);
  }

  @Override
  public void close() {
    // The next one uses the same
  }

  private static final class Written extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Written(String name, JavaFileObject.Kind kind) {
      super(URI.create("memory:///" + name.replaceAll("[^\\w./]", "_")), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      bytes.reset();
      return bytes;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
