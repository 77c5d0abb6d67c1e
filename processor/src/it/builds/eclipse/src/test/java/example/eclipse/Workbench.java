package example.eclipse;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Equinox with the bundles of the class path, and one more that does something in it. */
final class Workbench {
  private Workbench() {}

  /** Starts the bundle of an activator, and stops when that has been started. */
  static void run(Path work, Class<?> activator) throws Exception {
    Framework framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    work.resolve("configuration").toString(),
                    "osgi.instance.area",
                    work.resolve("workspace").toUri().toString(),
                    // As Eclipse's launcher does: processors see the types of java.compiler
                    "osgi.compatibility.bootdelegation",
                    "true",
                    Constants.FRAMEWORK_BUNDLE_PARENT,
                    Constants.FRAMEWORK_BUNDLE_PARENT_EXT));
    framework.start();
    try {
      List<Bundle> bundles = new ArrayList<>();
      for (Path jar : bundles(work)) {
        bundles.add(framework.getBundleContext().installBundle(jar.toUri().toString()));
      }
      bundles.add(
          framework.getBundleContext().installBundle(own(work, activator).toUri().toString()));
      for (Bundle bundle : bundles) {
        bundle.start(Bundle.START_ACTIVATION_POLICY);
      }
    } finally {
      framework.stop();
      framework.waitForStop(0);
    }
  }

  private static List<Path> bundles(Path work) throws IOException {
    List<Path> bundles = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String name = Path.of(entry).getFileName().toString();
      if (name.startsWith("ant-1")) {
        bundles.add(ant(work, Path.of(entry)));
      } else if (name.matches("(?:org\\.(?:eclipse|osgi|apache)|ecj|jna).*\\.jar")
          && !name.startsWith("org.eclipse.osgi-")) {
        bundles.add(Path.of(entry));
      }
    }
    return bundles;
  }

  /** Ant, which is no bundle by itself, and some of whose types APT has in its interfaces. */
  private static Path ant(Path work, Path library) throws IOException {
    Manifest manifest = manifest("org.apache.ant");
    manifest
        .getMainAttributes()
        .putValue(Constants.EXPORT_PACKAGE, "org.apache.tools.ant,org.apache.tools.ant.types");
    Path jar = work.resolve("ant.jar");
    try (JarFile from = new JarFile(library.toFile());
        JarOutputStream to = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (JarEntry entry : from.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        to.putNextEntry(new JarEntry(entry.getName()));
        from.getInputStream(entry).transferTo(to);
      }
    }
    return jar;
  }

  private static Path own(Path work, Class<?> activator) throws IOException {
    Manifest manifest = manifest("example");
    Attributes attributes = manifest.getMainAttributes();
    attributes.putValue(Constants.BUNDLE_ACTIVATOR, activator.getName());
    attributes.putValue(
        Constants.REQUIRE_BUNDLE,
        "org.eclipse.core.runtime,org.eclipse.core.resources,org.eclipse.jdt.core,"
            + "org.eclipse.jdt.apt.core,org.eclipse.jdt.apt.pluggable.core");
    attributes.putValue(Constants.IMPORT_PACKAGE, "org.osgi.framework");
    String name = activator.getName().replace('.', '/') + ".class";
    Path jar = work.resolve("example.jar");
    try (JarOutputStream to = new JarOutputStream(Files.newOutputStream(jar), manifest);
        InputStream code = activator.getClassLoader().getResourceAsStream(name)) {
      to.putNextEntry(new JarEntry(name));
      code.transferTo(to);
    }
    return jar;
  }

  private static Manifest manifest(String name) {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
    attributes.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
    attributes.putValue(Constants.BUNDLE_VERSION, "2");
    return manifest;
  }
}
