package io.github.nativeflags.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of the processor by package, and what each names of the others.
 *
 * @param files the files, in order
 */
record Rooms(List<File> files) {
  private static final Path ROOT = Path.of("src/main/java/io/github/nativeflags/processor");
  private static final Pattern IMPORT =
      Pattern.compile(
          "import (?:static )?io\\.github\\.nativeflags\\.processor\\.((?:[a-z]\\w*\\.)*)([A-Z]\\w*)");
  private static final Pattern SILENT =
      Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'\"'");
  private static final Pattern TYPE = Pattern.compile("(?<![\\w.])[A-Z]\\w*");

  /**
   * A file.
   *
   * @param room the package below the processor's, empty for its own
   * @param type the type it declares
   */
  record File(String room, String type, String text) {
    String name() {
      return room.isEmpty() ? type : room + "." + type;
    }

    int lines() {
      return (int) text.lines().count();
    }
  }

  static Rooms ofProject() {
    try (Stream<Path> walk = Files.walk(ROOT)) {
      List<File> files = new ArrayList<>();
      for (Path path : walk.filter(p -> p.toString().endsWith(".java")).sorted().toList()) {
        String type = path.getFileName().toString().replace(".java", "");
        if (!type.equals("package-info")) {
          String room = ROOT.relativize(path.getParent()).toString().replace('/', '.');
          files.add(new File(room, type, Files.readString(path)));
        }
      }
      return new Rooms(List.copyOf(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with one more file. */
  Rooms with(String room, String type, String text) {
    return new Rooms(Stream.concat(files.stream(), Stream.of(new File(room, type, text))).toList());
  }

  /** The other files that one names, by import or as its neighbours. */
  List<File> references(File file) {
    Set<File> found = new LinkedHashSet<>();
    Set<String> imported = new HashSet<>();
    IMPORT
        .matcher(file.text())
        .results()
        .forEach(
            m -> {
              imported.add(m.group(2));
              String room =
                  m.group(1).isEmpty() ? "" : m.group(1).substring(0, m.end(1) - m.start(1) - 1);
              find(room, m.group(2)).ifPresent(found::add);
            });
    TYPE.matcher(SILENT.matcher(file.text()).replaceAll(" "))
        .results()
        .map(MatchResult::group)
        .filter(t -> !imported.contains(t) && !t.equals(file.type()))
        .flatMap(t -> find(file.room(), t).stream())
        .forEach(found::add);
    found.remove(file);
    return List.copyOf(found);
  }

  private Optional<File> find(String room, String type) {
    return files.stream().filter(f -> f.room().equals(room) && f.type().equals(type)).findFirst();
  }

  /** The groups of files each of which leads to all others of its group, by name. */
  List<List<String>> circles() {
    Map<File, Set<File>> reached = new HashMap<>();
    Map<File, List<File>> arrows = new HashMap<>();
    files.forEach(f -> arrows.put(f, references(f)));
    files.forEach(f -> reached.put(f, reached(f, arrows)));
    Set<List<String>> circles = new LinkedHashSet<>();
    for (File file : files) {
      if (reached.get(file).contains(file)) {
        circles.add(
            reached.get(file).stream()
                .filter(f -> reached.get(f).contains(file))
                .map(File::name)
                .sorted()
                .toList());
      }
    }
    return List.copyOf(circles);
  }

  private static Set<File> reached(File from, Map<File, List<File>> arrows) {
    Set<File> reached = new HashSet<>();
    Deque<File> open = new ArrayDeque<>(arrows.get(from));
    while (!open.isEmpty()) {
      File next = open.pop();
      if (reached.add(next)) {
        open.addAll(arrows.get(next));
      }
    }
    return reached;
  }
}
