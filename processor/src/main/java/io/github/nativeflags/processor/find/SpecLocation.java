package io.github.nativeflags.processor.find;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/** The source file of a spec, by whichever way its compiler tells. */
public final class SpecLocation {
  private final ProcessingEnvironment environment;
  private final TypeElement spec;

  public SpecLocation(ProcessingEnvironment environment, TypeElement spec) {
    this.environment = environment;
    this.spec = spec;
  }

  /** Where it lies, unless it lies in memory or its compiler keeps that to itself. */
  public Optional<Path> path() {
    return Stream.<Supplier<Optional<Path>>>of(this::byElements, this::byTrees, this::byEcj)
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** The text of that file, as far as its compiler shows either. */
  public Optional<String> text() {
    try {
      Optional<CharSequence> shown =
          CompilerTrees.of(environment)
              .flatMap(trees -> Optional.ofNullable(trees.getPath(spec)))
              .map(found -> found.getCompilationUnit().getSourceFile())
              .flatMap(SpecLocation::content);
      Optional<Path> file = shown.isPresent() ? Optional.empty() : path();
      return file.isPresent()
          ? Optional.of(Files.readString(file.get()))
          : shown.map(CharSequence::toString);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<CharSequence> content(FileObject file) {
    try {
      return Optional.of(file.getCharContent(true));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * {@code Elements.getFileObjectOf}, of JDK 18 and newer; also where the environment is wrapped.
   */
  private Optional<Path> byElements() {
    try {
      Object file =
          Elements.class
              .getMethod("getFileObjectOf", Element.class)
              .invoke(environment.getElementUtils(), spec);
      return path(((FileObject) file).toUri());
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private Optional<Path> byTrees() {
    try {
      return CompilerTrees.of(environment)
          .flatMap(trees -> Optional.ofNullable(trees.getPath(spec)))
          .flatMap(found -> path(found.getCompilationUnit().getSourceFile().toUri()));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /** {@code getFileName} of the elements of Eclipse's compiler. */
  private Optional<Path> byEcj() {
    try {
      Object name = spec.getClass().getMethod("getFileName").invoke(spec);
      return Optional.of(Path.of((String) name).toAbsolutePath());
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> path(URI uri) {
    return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
  }
}
