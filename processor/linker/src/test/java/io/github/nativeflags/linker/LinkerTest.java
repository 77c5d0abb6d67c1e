package io.github.nativeflags.linker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class LinkerTest {
  private static final String SHAPES = Shapes.class.getName();

  @Test
  void linkedClassesGiveTheSame() throws Exception {
    assertEquals(new Shapes().get(), shapes(Linker.link(files())).get());
  }

  @Test
  void onlyWhatIsSerializableIsLeft() throws IOException {
    List<String> left = new ArrayList<>();
    Linker.link(files()).values().forEach(file -> left.addAll(bootstraps(file)));
    assertEquals(Set.of("altMetafactory"), Set.copyOf(left));
  }

  @Test
  void theSameJarGivesTheSameBytes(@TempDir Path folder) throws IOException {
    Path one = jar(folder.resolve("one.jar"));
    Path other = jar(folder.resolve("other.jar"));
    Linker.main(new String[] {one.toString()});
    Linker.main(new String[] {other.toString()});
    assertTrue(Arrays.equals(Files.readAllBytes(one), Files.readAllBytes(other)));
  }

  @Test
  void aJarKeepsWhatIsNoClass(@TempDir Path folder) throws Exception {
    Path jar = jar(folder.resolve("some.jar"));
    Linker.main(new String[] {jar.toString()});
    Map<String, byte[]> classes = new HashMap<>();
    try (JarFile linked = new JarFile(jar.toFile())) {
      assertEquals("text", new String(read(linked.getInputStream(linked.getEntry("a.txt")))));
      assertEquals(0, linked.getEntry("a.txt").getTime());
      for (JarEntry entry : linked.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        String name = entry.getName().replace(".class", "").replace('/', '.');
        classes.put(name, read(linked.getInputStream(entry)));
      }
    }
    assertEquals(new Shapes().get(), shapes(classes).get());
  }

  private static Path jar(Path path) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(path))) {
      put(out, "a.txt", "text".getBytes());
      for (byte[] file : files()) {
        put(out, new ClassReader(file).getClassName() + ".class", file);
      }
    }
    return path;
  }

  private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setTime(0);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }

  /** Shapes and the members of its nest, as the compiler wrote them. */
  private static List<byte[]> files() throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (Class<?> member : Shapes.class.getNestMembers()) {
      String resource = member.getName().replace('.', '/') + ".class";
      files.add(read(Shapes.class.getClassLoader().getResourceAsStream(resource)));
    }
    return files;
  }

  private static byte[] read(InputStream in) throws IOException {
    try (in) {
      return in.readAllBytes();
    }
  }

  @SuppressWarnings("unchecked")
  private static Supplier<List<String>> shapes(Map<String, byte[]> classes) throws Exception {
    var constructor = new DefinedClasses(classes).loadClass(SHAPES).getDeclaredConstructor();
    constructor.setAccessible(true);
    return (Supplier<List<String>>) constructor.newInstance();
  }

  private static List<String> bootstraps(byte[] file) {
    List<String> methods = new ArrayList<>();
    new ClassReader(file)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String descriptor, String signature, String[] thrown) {
                return new MethodVisitor(Opcodes.ASM9) {
                  @Override
                  public void visitInvokeDynamicInsn(
                      String called, String type, Handle bootstrap, Object... arguments) {
                    methods.add(bootstrap.getName());
                  }
                };
              }
            },
            0);
    return methods;
  }

  /** A loader that prefers its own classes to those of the tests. */
  private static final class DefinedClasses extends ClassLoader {
    private final Map<String, byte[]> classes;

    DefinedClasses(Map<String, byte[]> classes) {
      super(Shapes.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!classes.containsKey(name)) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      byte[] file = classes.get(name);
      return loaded == null ? defineClass(name, file, 0, file.length) : loaded;
    }
  }
}
