package io.github.nativeflags.processor.find;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.text.TextDecoder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** That a file is in none of the places tried. */
    static Problem everywhere(String name, List<Missing> tried) {
      String all = tried.stream().map(t -> "\n  " + t).distinct().collect(Collectors.joining());
      return Problem.of(ProblemKind.MISSING_FILE, name, all).on("source");
    }
  }

  /**
   * A file that may not be read.
   *
   * @param problem why
   */
  record Refused(Problem problem) implements Answer {}

  /** A directory. */
  record Directory(Path path, SourceGate gate, FileTexts texts) implements SourcePlace {
    @Override
    public Answer look(String name) {
      Path file;
      try {
        file = path.resolve(name).normalize();
      } catch (InvalidPathException e) {
        return new Missing(path.toString(), "not a file name: " + e.getReason());
      }
      if (!gate.admitsName(file)) {
        return outside(name, file);
      }
      if (!Files.isRegularFile(file)) {
        return new Missing(file.toString(), reason(file));
      }
      if (!gate.admits(file)) {
        return outside(name, SourceGate.real(file));
      }
      try {
        Optional<String> known = texts.read(file, gate.maxBytes());
        return answer(known, new Named(name, file.toString()), gate);
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
  record CompilerLocation(Filer filer, Location location, String packageName, SourceGate gate)
      implements SourcePlace {
    /** Compilers refuse a location they do not have, or a name they do not like, in many ways. */
    @Override
    public Answer look(String name) {
      String pkg = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
      String where = location + ": " + pkg + name;
      try {
        FileObject file = filer.getResource(location, packageName, name);
        try (InputStream in = file.openInputStream()) {
          Optional<Path> outside = outside(file.toUri(), pkg + name);
          return outside.isPresent()
              ? SourcePlace.outside(name, outside.get())
              : read(in, new Named(name, where), gate);
        }
      } catch (FileNotFoundException | NoSuchFileException e) {
        return new Missing(where, "no such file");
      } catch (IOException e) {
        return new Missing(where, "cannot be read: " + e);
      } catch (RuntimeException e) {
        return new Missing(where, "this compiler has no such location, or takes no such name");
      }
    }

    /** Where a link leads to, out of the location. */
    private Optional<Path> outside(URI uri, String name) {
      if (!"file".equals(uri.getScheme())) {
        return Optional.empty();
      }
      Path file = Path.of(uri);
      Path root = file;
      for (Path ignored : Path.of(name)) {
        root = root == null ? null : root.getParent();
      }
      Path real = SourceGate.real(file);
      boolean below =
          root != null
              && file.equals(root.resolve(name))
              && !name.contains("..")
              && real.startsWith(SourceGate.real(root));
      return below || gate.admits(file) ? Optional.empty() : Optional.of(real);
    }
  }

  /** A place that the compiler does not tell. */
  record Untold(String where, String reason) implements SourcePlace {
    @Override
    public Answer look(String name) {
      return new Missing(where, reason);
    }
  }

  /** A file by the name that a spec gives it, and where it lies. */
  record Named(String name, String where) {}

  private static Refused outside(String name, Path file) {
    return new Refused(Problem.of(ProblemKind.OUTSIDE_ROOTS, name, file).on("source"));
  }

  private static Answer read(InputStream in, Named file, SourceGate gate) throws IOException {
    return answer(TextDecoder.read(in, gate.maxBytes()), file, gate);
  }

  private static Answer answer(Optional<String> text, Named file, SourceGate gate) {
    if (text.isPresent()) {
      return new Found(file.where(), text.get());
    }
    return new Refused(
        Problem.of(ProblemKind.FILE_TOO_LARGE, file.name(), gate.maxBytes(), file.where())
            .on("source"));
  }
}
