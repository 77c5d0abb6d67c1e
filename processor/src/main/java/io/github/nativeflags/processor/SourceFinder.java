package io.github.nativeflags.processor;

import com.sun.source.util.Trees;
import io.github.nativeflags.processor.c.CSource;
import io.github.nativeflags.processor.c.Includes;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** The files a spec names, wherever the compiler or the build lets a processor look for them. */
final class SourceFinder {
  static final String SOURCE_PATH_OPTION = "nativeflags.sourcePath";

  private final ProcessingEnvironment environment;
  private final TypeElement spec;
  private final String packageName;

  SourceFinder(ProcessingEnvironment environment, TypeElement spec) {
    this.environment = environment;
    this.spec = spec;
    this.packageName =
        environment.getElementUtils().getPackageOf(spec).getQualifiedName().toString();
  }

  /** A file that was found. */
  record Found(String name, String text) {}

  /** The files that the names and globs of a spec mean, in order, each once. */
  List<Found> findAll(List<String> names, Problems problems) {
    Map<String, Found> all = new LinkedHashMap<>();
    for (String name : names) {
      if (SourceGlob.isGlob(name)) {
        SourceGlob glob = new SourceGlob(name);
        List<Found> found = glob.find(directories(), problems);
        if (found.isEmpty()) {
          String places = String.join("", directories().stream().map(d -> "\n  " + d).toList());
          problems.add(Problem.of(ProblemKind.MISSING_FILE, name, places).on("source"));
        }
        found.forEach(f -> all.putIfAbsent(f.name(), f));
      } else {
        find(name, problems).ifPresent(text -> all.putIfAbsent(name, new Found(name, text)));
      }
    }
    return List.copyOf(all.values());
  }

  /** The directories whose files can be listed. */
  private List<Path> directories() {
    Set<Path> directories = new LinkedHashSet<>();
    besideSpec(".").map(Path::normalize).ifPresent(directories::add);
    for (Location location : List.of(StandardLocation.SOURCE_PATH, StandardLocation.CLASS_OUTPUT)) {
      directory(location).ifPresent(directories::add);
    }
    roots().forEach(root -> directories.add(Path.of(root)));
    return List.copyOf(directories);
  }

  private Optional<Path> directory(Location location) {
    try {
      URI uri = environment.getFiler().getResource(location, "", "-").toUri();
      return Optional.ofNullable(path(uri)).map(Path::getParent);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** A file that a text includes: beside the spec when it is in quotes, or below a root. */
  Optional<CSource> include(Includes.Name name, CSource from) {
    List<Path> places = new ArrayList<>();
    if (name.quoted()) {
      besideSpec(name.path()).ifPresent(places::add);
      besideSpec(from.file()).map(p -> p.resolveSibling(name.path())).ifPresent(places::add);
    }
    roots().forEach(root -> places.add(Path.of(root).resolve(name.path())));
    for (Path place : places) {
      try {
        if (Files.isRegularFile(place)) {
          return Optional.of(new CSource(name.path(), 1, decode(Files.readAllBytes(place))));
        }
      } catch (IOException | RuntimeException e) {
        // Not to be read: as if it were not there, which is told where something from it is missing
      }
    }
    return Optional.empty();
  }

  /** The text of a file. Where it is found with different contents, that is a problem. */
  Optional<String> find(String name, Problems problems) {
    Map<String, String> placeByText = new LinkedHashMap<>();
    List<String> tried = new ArrayList<>();
    besideSpec(name).ifPresent(path -> look(path, tried, placeByText));
    for (Location location :
        List.of(
            StandardLocation.SOURCE_PATH,
            StandardLocation.CLASS_OUTPUT,
            StandardLocation.CLASS_PATH)) {
      look(location, packageName, name, tried, placeByText);
      if (!packageName.isEmpty()) {
        look(location, "", name, tried, placeByText);
      }
    }
    for (String root : roots()) {
      look(Path.of(root).resolve(name), tried, placeByText);
    }
    if (placeByText.isEmpty()) {
      String places = String.join("", tried.stream().map(t -> "\n  " + t).toList());
      problems.add(Problem.of(ProblemKind.MISSING_FILE, name, places).on("source"));
    } else if (placeByText.size() > 1) {
      List<String> places = List.copyOf(placeByText.values());
      problems.add(
          Problem.of(ProblemKind.AMBIGUOUS_FILE, name, places.get(0), places.get(1)).on("source"));
    }
    return placeByText.keySet().stream().findFirst();
  }

  private List<String> roots() {
    String option = environment.getOptions().getOrDefault(SOURCE_PATH_OPTION, "");
    return option.isEmpty() ? List.of() : List.of(option.split(File.pathSeparator));
  }

  private void look(Path path, List<String> tried, Map<String, String> placeByText) {
    tried.add(path.toString());
    try {
      if (Files.isRegularFile(path)) {
        placeByText.putIfAbsent(decode(Files.readAllBytes(path)), path.toString());
      }
    } catch (IOException e) {
      tried.set(tried.size() - 1, path + " (" + e + ")");
    }
  }

  /** Compilers answer a location they do not have, or a name they do not like, in many ways. */
  private void look(
      Location location,
      String pkg,
      String name,
      List<String> tried,
      Map<String, String> placeByText) {
    String relative = pkg.isEmpty() ? name : pkg.replace('.', '/') + "/" + name;
    tried.add(location + ": " + relative);
    try {
      FileObject file = environment.getFiler().getResource(location, pkg, name);
      try (InputStream in = file.openInputStream()) {
        placeByText.putIfAbsent(decode(in.readAllBytes()), location + ": " + relative);
      }
    } catch (IOException | RuntimeException e) {
      // Not there: the next place is tried, and all of them are named where none has it
    }
  }

  private Optional<Path> besideSpec(String name) {
    return fileOfSpec()
        .map(SourceFinder::path)
        .map(Path::getParent)
        .map(directory -> directory.resolve(name));
  }

  private Optional<URI> fileOfSpec() {
    try {
      // JDK 18 and newer; also where a build tool wraps the environment
      Object elements = environment.getElementUtils();
      Object file =
          javax.lang.model.util.Elements.class
              .getMethod("getFileObjectOf", javax.lang.model.element.Element.class)
              .invoke(elements, spec);
      return Optional.of(((FileObject) file).toUri());
    } catch (ReflectiveOperationException | RuntimeException e) {
      return fileByTrees();
    }
  }

  private Optional<URI> fileByTrees() {
    try {
      return Optional.of(
          Trees.instance(environment).getPath(spec).getCompilationUnit().getSourceFile().toUri());
    } catch (RuntimeException | LinkageError e) {
      // Not javac, or javac behind a wrapper
      return Optional.empty();
    }
  }

  private static Path path(URI uri) {
    return "file".equals(uri.getScheme()) ? Path.of(uri) : null;
  }

  static String decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
