package io.github.nativeflags.processor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;

/** A place where a file may lie. */
sealed interface SourcePlace {
  /** What the place has under a name. */
  Answer look(String name);

  /** What a place says of a name. */
  sealed interface Answer {}

  /**
   * The file.
   *
   * @param where where it lies, as users know it
   * @param text its text
   */
  record Found(String where, String text) implements Answer {}

  /**
   * No file.
   *
   * @param where where it would lie, as users know it
   * @param reason why there is none
   */
  record Missing(String where, String reason) implements Answer {
    @Override
    public String toString() {
      return where + " (" + reason + ")";
    }
  }

  /** A directory. */
  record Directory(Path path) implements SourcePlace {
    @Override
    public Answer look(String name) {
      Path file;
      try {
        file = path.resolve(name).normalize();
      } catch (InvalidPathException e) {
        return new Missing(path.toString(), "not a file name: " + e.getReason());
      }
      if (!Files.isRegularFile(file)) {
        return new Missing(file.toString(), reason(file));
      }
      try {
        return new Found(file.toString(), decode(Files.readAllBytes(file)));
      } catch (IOException e) {
        return new Missing(file.toString(), "cannot be read: " + e);
      }
    }

    private String reason(Path file) {
      if (Files.isDirectory(file)) {
        return "a directory";
      }
      return Files.isDirectory(path) ? "no such file" : "no such directory";
    }
  }

  /** A location of the compiler, with a package of it. */
  record CompilerLocation(Filer filer, Location location, String packageName)
      implements SourcePlace {
    /** Compilers refuse a location they do not have, or a name they do not like, in many ways. */
    @Override
    public Answer look(String name) {
      String pkg = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
      String where = location + ": " + pkg + name;
      try {
        FileObject file = filer.getResource(location, packageName, name);
        try (InputStream in = file.openInputStream()) {
          return new Found(where, decode(in.readAllBytes()));
        }
      } catch (FileNotFoundException | NoSuchFileException e) {
        return new Missing(where, "no such file");
      } catch (IOException e) {
        return new Missing(where, "cannot be read: " + e);
      } catch (RuntimeException e) {
        return new Missing(where, "this compiler has no such location, or takes no such name");
      }
    }
  }

  /** A place that the compiler does not tell. */
  record Untold(String where, String reason) implements SourcePlace {
    @Override
    public Answer look(String name) {
      return new Missing(where, reason);
    }
  }

  private static String decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
