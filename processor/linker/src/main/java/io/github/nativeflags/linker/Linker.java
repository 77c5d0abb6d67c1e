package io.github.nativeflags.linker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/**
 * The step of the build that links the {@code invokedynamic} instructions of a jar ahead of time:
 * each lambda expression, method reference, concatenation and method of a record that a virtual
 * machine would otherwise generate when it first meets it.
 *
 * <p>A javac lives for a second or two, and for each of some hundreds of them it would spin a class
 * in interpreted code: two thirds of what the processor did for a spec of three constants.
 */
public final class Linker {
  private final Map<String, ClassNode> classes = new TreeMap<>();

  private Linker() {}

  /**
   * Links a jar in place.
   *
   * @param arguments the path of the jar
   * @throws IOException if it cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(arguments[0]);
    ByteArrayOutputStream linked = new ByteArrayOutputStream();
    try (JarFile in = new JarFile(jar.toFile());
        JarOutputStream out = new JarOutputStream(linked)) {
      new Linker().link(in, out);
    }
    Files.write(jar, linked.toByteArray());
  }

  /**
   * Links classes that lie beside each other.
   *
   * @param files class files, all those of a nest that has one of them
   * @return the class files by the binary names of their classes, those that linking adds too
   */
  static Map<String, byte[]> link(List<byte[]> files) {
    Linker linker = new Linker();
    files.forEach(linker::add);
    linker.link();
    Map<String, byte[]> linked = new LinkedHashMap<>();
    linker.classes.forEach((name, node) -> linked.put(name.replace('/', '.'), bytes(node)));
    return linked;
  }

  private void link(JarFile in, JarOutputStream out) throws IOException {
    List<JarEntry> entries = in.stream().toList();
    for (JarEntry entry : entries) {
      if (isClass(entry)) {
        add(read(in, entry));
      }
    }
    List<String> added = link();
    for (JarEntry entry : entries) {
      byte[] content = isClass(entry) ? bytes(classes.get(name(entry))) : read(in, entry);
      write(out, entry.getName(), entry.getTime(), content);
    }
    // The time of the others: the same input gives the same bytes.
    long time = entries.get(0).getTime();
    for (String name : added) {
      write(out, name + ".class", time, bytes(classes.get(name)));
    }
  }

  private List<String> link() {
    List<ClassNode> found = List.copyOf(classes.values());
    List<String> added = new ArrayList<>();
    for (ClassNode node : found) {
      RecordMethods.link(node);
      Concatenations.link(node);
      for (ClassNode holder : Lambdas.link(node, this::nestHost)) {
        classes.put(holder.name, holder);
        added.add(holder.name);
      }
    }
    return added;
  }

  private ClassNode nestHost(ClassNode member) {
    return member.nestHostClass == null ? member : classes.get(member.nestHostClass);
  }

  private void add(byte[] file) {
    ClassNode node = new ClassNode();
    new ClassReader(file).accept(node, 0);
    classes.put(node.name, node);
  }

  private static boolean isClass(JarEntry entry) {
    return entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/");
  }

  private static String name(JarEntry entry) {
    return entry.getName().substring(0, entry.getName().length() - ".class".length());
  }

  private static byte[] bytes(ClassNode node) {
    // Frames are written where code is: they need no knowledge of other classes.
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    node.accept(writer);
    return writer.toByteArray();
  }

  private static byte[] read(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private static void write(JarOutputStream out, String name, long time, byte[] content)
      throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setTime(time);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
