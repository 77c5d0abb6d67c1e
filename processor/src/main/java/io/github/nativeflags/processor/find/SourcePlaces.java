package io.github.nativeflags.processor.find;

import io.github.nativeflags.processor.find.SourcePlace.CompilerLocation;
import io.github.nativeflags.processor.find.SourcePlace.Directory;
import io.github.nativeflags.processor.find.SourcePlace.Untold;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * Where the files of a spec are looked up, in order: beside it, then wherever the compiler or the
 * build lets a processor look.
 */
public final class SourcePlaces {
  public static final String SOURCE_PATH_OPTION = "nativeflags.sourcePath";

  private static final List<Location> LOCATIONS =
      List.of(
          StandardLocation.SOURCE_PATH, StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

  private final Filer filer;
  private final String packageName;
  private final Optional<Path> besideSpec;
  private final List<SourcePlace> named;
  private final FileTexts texts;
  private final SourceGate gate;

  /**
   * The places of a spec.
   *
   * @param texts the files that were read for other specs
   */
  public SourcePlaces(
      ProcessingEnvironment environment, TypeElement spec, int maxBytes, FileTexts texts) {
    this.texts = texts;
    this.filer = environment.getFiler();
    this.packageName =
        environment.getElementUtils().getPackageOf(spec).getQualifiedName().toString();
    Optional<Path> file = new SpecLocation(environment, spec).path();
    this.besideSpec = file.map(Path::getParent).map(Path::normalize);
    String option = environment.getOptions().getOrDefault(SOURCE_PATH_OPTION, "");
    List<String> directories =
        Stream.of(option.split(File.pathSeparator)).filter(d -> !d.isBlank()).toList();
    // A build may link to each source file, the spec and its page alike
    Optional<Path> linked = file.map(SourceGate::real).map(Path::getParent);
    Stream<Path> roots =
        Stream.of(besideSpec, besideSpec.flatMap(this::root), linked, linked.flatMap(this::root))
            .flatMap(Optional::stream);
    Stream<Path> others =
        Stream.concat(classOutput().stream(), directories.stream().flatMap(SourcePlaces::path));
    this.gate = new SourceGate(Stream.concat(roots, others).toList(), maxBytes);
    this.named = directories.stream().flatMap(this::directories).toList();
  }

  private static Stream<Path> path(String name) {
    try {
      return Stream.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }

  /** A directory of the option, and before it that of the spec's package in it. */
  private Stream<SourcePlace> directories(String name) {
    try {
      Path directory = Path.of(name);
      Path inPackage = directory.resolve(packageName.replace('.', '/'));
      return Stream.of(inPackage, directory)
          .distinct()
          .filter(d -> d.equals(directory) || Files.isDirectory(d))
          .map(d -> new Directory(d, gate, texts));
    } catch (InvalidPathException e) {
      return Stream.of(new Untold(name, "not a directory name: " + e.getReason()));
    }
  }

  /** The files that were read in them. */
  FileTexts texts() {
    return texts;
  }

  /** All of them. */
  List<SourcePlace> all() {
    return Stream.concat(around().stream(), named.stream()).toList();
  }

  /** Those that no option names. */
  List<SourcePlace> around() {
    List<SourcePlace> places = new ArrayList<>();
    places.add(
        besideSpec
            .<SourcePlace>map(path -> new Directory(path, gate, texts))
            .orElse(
                new Untold("beside the spec", "this compiler does not tell where its file lies")));
    for (Location location : LOCATIONS) {
      places.add(new CompilerLocation(filer, location, packageName, gate));
      if (!packageName.isEmpty()) {
        places.add(new CompilerLocation(filer, location, "", gate));
      }
    }
    return places;
  }

  /** Those that the option names. */
  List<SourcePlace> named() {
    return named;
  }

  /** Which of those that the option names a place is, or -1. */
  int indexOfNamed(SourcePlace place) {
    for (int i = 0; i < named.size(); i++) {
      if (path(named.get(i)).isPresent() && path(named.get(i)).equals(path(place))) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Path> path(SourcePlace place) {
    return place instanceof Directory directory
        ? Optional.of(directory.path().toAbsolutePath().normalize())
        : Optional.empty();
  }

  /** Those whose files can be listed. */
  List<Directory> directories() {
    String inPackage = packageName.replace('.', '/');
    Stream<Path> output =
        classOutput().stream().flatMap(root -> Stream.of(root.resolve(inPackage), root));
    return Stream.of(
            besideSpec.stream(), besideSpec.flatMap(this::root).stream(), output, listed(named))
        .flatMap(places -> places)
        .map(Path::normalize)
        .distinct()
        .map(path -> new Directory(path, gate, texts))
        .toList();
  }

  private static Stream<Path> listed(List<SourcePlace> places) {
    return places.stream()
        .filter(Directory.class::isInstance)
        .map(Directory.class::cast)
        .map(Directory::path);
  }

  /** The directory of the unnamed package: the compiler lists no source path for a processor. */
  private Optional<Path> root(Path directory) {
    if (packageName.isEmpty()) {
      return Optional.of(directory);
    }
    Path inPackage = Path.of(packageName.replace('.', '/'));
    return directory.endsWith(inPackage)
        ? Optional.of(directory.resolve("../".repeat(inPackage.getNameCount())).normalize())
        : Optional.empty();
  }

  private Optional<Path> classOutput() {
    try {
      URI uri = filer.getResource(StandardLocation.CLASS_OUTPUT, "", "-").toUri();
      return "file".equals(uri.getScheme())
          ? Optional.ofNullable(Path.of(uri).getParent())
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
