package io.github.nativeflags.processor.find;

import io.github.nativeflags.processor.find.SourcePlace.CompilerLocation;
import io.github.nativeflags.processor.find.SourcePlace.Directory;
import io.github.nativeflags.processor.find.SourcePlace.Untold;
import java.io.File;
import java.io.IOException;
import java.net.URI;
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
  private final SourceGate gate;

  public SourcePlaces(ProcessingEnvironment environment, TypeElement spec, int maxBytes) {
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
    this.named = directories.stream().map(this::directory).toList();
  }

  private static Stream<Path> path(String name) {
    try {
      return Stream.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }

  private SourcePlace directory(String name) {
    try {
      return new Directory(Path.of(name), gate);
    } catch (InvalidPathException e) {
      return new Untold(name, "not a directory name: " + e.getReason());
    }
  }

  /** All of them. */
  List<SourcePlace> all() {
    List<SourcePlace> places = new ArrayList<>();
    places.add(
        besideSpec
            .<SourcePlace>map(path -> new Directory(path, gate))
            .orElse(
                new Untold("beside the spec", "this compiler does not tell where its file lies")));
    for (Location location : LOCATIONS) {
      places.add(new CompilerLocation(filer, location, packageName, gate));
      if (!packageName.isEmpty()) {
        places.add(new CompilerLocation(filer, location, "", gate));
      }
    }
    places.addAll(named);
    return places;
  }

  /** Those that the option names. */
  List<SourcePlace> named() {
    return named;
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
        .map(path -> new Directory(path, gate))
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
