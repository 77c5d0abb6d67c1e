package io.github.nativeflags.processor;

import io.github.nativeflags.processor.emit.Artifact;
import io.github.nativeflags.processor.emit.FieldNames;
import io.github.nativeflags.processor.emit.GeneratedFiles;
import io.github.nativeflags.processor.emit.framework.Surroundings;
import io.github.nativeflags.processor.model.EnumIndex;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.model.ReadFiles;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The generated files, each with the spec as its one originating element. */
final class OutputWriter {
  private static final String HEADERS = "META-INF/native-include/";

  private final Filer filer;
  private final TypeElement spec;
  private final ProcessingEnvironment environment;
  private final TakenNames taken;
  private final Surroundings surroundings;

  /**
   * A writer for one spec.
   *
   * @param surroundings what the compilation sees
   * @param taken what a generated file may collide with
   */
  OutputWriter(
      ProcessingEnvironment environment,
      TypeElement spec,
      Surroundings surroundings,
      TakenNames taken) {
    this.environment = environment;
    this.filer = environment.getFiler();
    this.spec = spec;
    this.surroundings = surroundings;
    this.taken = taken;
  }

  /** The spec whose files it writes. */
  TypeElement spec() {
    return spec;
  }

  /** Tells of what in this compilation a generated file would collide with. */
  void check(FlagEnum flagEnum, Problems problems) {
    for (String name : types(flagEnum)) {
      if (taken.has(environment, name)) {
        problems.add(Problem.of(ProblemKind.TYPE_EXISTS, name).on("name"));
      }
    }
    if (problems.hasErrors()) {
      return;
    }
    FieldNames.check(
        flagEnum, surroundings, () -> new InheritedMembers(environment).of(spec), problems);
    if (taken.has(environment, flagEnum.headerName())) {
      problems.add(Problem.of(ProblemKind.HEADER_EXISTS, flagEnum.headerName()));
    }
  }

  private static List<String> types(FlagEnum flagEnum) {
    return flagEnum.typeNames().stream().map(n -> qualified(flagEnum.packageName(), n)).toList();
  }

  private static String qualified(String packageName, String name) {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  /** Writes what comes of an enumeration. */
  void write(FlagEnum flagEnum, Problems problems) {
    try {
      write(GeneratedFiles.of(flagEnum, surroundings), problems);
    } catch (FilerException e) {
      problems.add(Problem.of(ProblemKind.TYPE_EXISTS, flagEnum.javaName()).on("name"));
    } catch (IOException e) {
      problems.add(unwritable(flagEnum.javaName(), e));
    }
  }

  /** Writes the list of what a spec of many gives, unless something else has its name. */
  void write(EnumIndex index, Problems problems) {
    String name = qualified(index.packageName(), index.name());
    if (taken.has(environment, name)) {
      problems.add(Problem.of(ProblemKind.TYPE_EXISTS, name));
      return;
    }
    try {
      write(GeneratedFiles.of(index, surroundings), problems);
    } catch (FilerException e) {
      problems.add(Problem.of(ProblemKind.TYPE_EXISTS, name));
    } catch (IOException e) {
      problems.add(unwritable(name, e));
    }
  }

  /** Writes what was read for the spec, if it has files. */
  void write(ReadFiles read, Problems problems) {
    String name = environment.getElementUtils().getBinaryName(spec).toString();
    String packageName =
        environment.getElementUtils().getPackageOf(spec).getQualifiedName().toString();
    if (!read.isEmpty()) {
      String file = ReadFiles.DIRECTORY + name + ReadFiles.ENDING;
      try {
        write(resource(file), read.text(new ReadFiles.Reader(name, packageName, Artifact.VERSION)));
      } catch (IOException e) {
        problems.add(unwritable(file, e));
      }
    }
  }

  /** Exceptions about files name the file, and say why in their class if nowhere else. */
  private static Problem unwritable(String name, IOException cause) {
    String why = cause.getClass().getSimpleName().replace("Exception", "");
    String message = cause.getMessage();
    return Problem.of(ProblemKind.CANNOT_WRITE, name, message == null ? why : why + ": " + message);
  }

  private void write(GeneratedFiles files, Problems problems) throws IOException {
    List<String> stale = new ArrayList<>();
    for (GeneratedFiles.Text java : files.java()) {
      taken.take(java.name());
      Optional<String> earlier = taken.earlier(environment, java.name());
      if (earlier.isEmpty()) {
        try (Writer out = source(java.name()).openWriter()) {
          out.write(java.content());
        }
      } else if (!earlier.get().equals(java.content())) {
        stale.add(java.name());
      }
    }
    if (!stale.isEmpty()) {
      problems.add(Problem.of(ProblemKind.STALE_OUTPUT, String.join(", ", stale)));
    }
    for (GeneratedFiles.Text c : files.c()) {
      taken.take(c.name());
      write(header(c.name()), c.content());
    }
  }

  /** Where a directory stands in the place of the file, javac throws what is no IOException. */
  private FileObject source(String name) throws IOException {
    try {
      return filer.createSourceFile(name, spec);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Not by a writer: its encoding is that of the user's Java sources, or of the machine. */
  private static void write(FileObject file, String text) throws IOException {
    try (OutputStream out = file.openOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Where {@code -h} points. Without it javac throws a NullPointerException, others what they like.
   */
  private FileObject header(String name) throws IOException {
    try {
      return filer.createResource(StandardLocation.NATIVE_HEADER_OUTPUT, "", name, spec);
    } catch (FilerException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return resource(HEADERS + name);
    }
  }

  private FileObject resource(String name) throws IOException {
    return filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, spec);
  }
}
