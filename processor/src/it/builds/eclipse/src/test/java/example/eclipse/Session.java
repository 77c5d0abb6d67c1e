package example.eclipse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.apt.core.util.AptConfig;
import org.eclipse.jdt.apt.core.util.IFactoryPath;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** What a user does in Eclipse; a line for each build tells what came of it. */
public final class Session implements BundleActivator {
  private final List<String> told = new ArrayList<>();

  @Override
  public void start(BundleContext context) throws Exception {
    IProject project = project();
    write(project, "lamp.h", "enum LAMP { LAMP_RED = 1, LAMP_BLUE = 2 };\n");
    write(
        project,
        "LampSpec.java",
        """
        package p;

        import io.github.nativeflags.NativeFlagEnum;

        @NativeFlagEnum(source = "lamp.h", kind = NativeFlagEnum.Kind.FLAGS)
        interface LampSpec {}
        """);
    write(project, "House.java", "package p;\n\nclass House {\n  LampMask lit;\n}\n");
    build("all", project, IncrementalProjectBuilder.FULL_BUILD);

    edit(project, "lamp.h", "= 2", "= 64");
    build("header edited", project, IncrementalProjectBuilder.INCREMENTAL_BUILD);
    edit(project, "LampSpec.java", "interface", "/* edited */ interface");
    build("spec saved", project, IncrementalProjectBuilder.INCREMENTAL_BUILD);

    edit(project, "lamp.h", "= 64", "= NOTHING");
    edit(project, "LampSpec.java", "edited", "edited again");
    build("header broken", project, IncrementalProjectBuilder.INCREMENTAL_BUILD);

    file(project, "LampSpec.java").delete(true, null);
    file(project, "House.java").delete(true, null);
    build("spec deleted", project, IncrementalProjectBuilder.INCREMENTAL_BUILD);
    Files.write(Path.of(System.getProperty("told")), told);
  }

  @Override
  public void stop(BundleContext context) {}

  private static IProject project() throws CoreException {
    IWorkspace workspace = ResourcesPlugin.getWorkspace();
    IWorkspaceDescription manual = workspace.getDescription();
    manual.setAutoBuilding(false);
    workspace.setDescription(manual);
    IProject project = workspace.getRoot().getProject("user");
    project.create(null);
    project.open(null);
    IProjectDescription description = project.getDescription();
    description.setNatureIds(new String[] {JavaCore.NATURE_ID});
    project.setDescription(description, null);
    for (String folder : List.of("src", "src/p", "bin")) {
      project.getFolder(folder).create(true, true, null);
    }
    IJavaProject java = JavaCore.create(project);
    Map<String, String> options = java.getOptions(true);
    JavaCore.setComplianceOptions("17", options);
    java.setOptions(options);
    java.setRawClasspath(
        new IClasspathEntry[] {
          JavaCore.newSourceEntry(project.getFolder("src").getFullPath()),
          library(Path.of(System.getProperty("java.home"), "lib/jrt-fs.jar").toString()),
          library(System.getProperty("annotations")),
          library(System.getProperty("runtime"))
        },
        project.getFolder("bin").getFullPath(),
        null);
    AptConfig.setEnabled(java, true);
    IFactoryPath factory = AptConfig.getDefaultFactoryPath(java);
    factory.addExternalJar(Path.of(System.getProperty("processor")).toFile());
    AptConfig.setFactoryPath(java, factory);
    return project;
  }

  private static IClasspathEntry library(String jar) {
    return JavaCore.newLibraryEntry(org.eclipse.core.runtime.Path.fromOSString(jar), null, null);
  }

  private static IFile file(IProject project, String name) {
    return project.getFile("src/p/" + name);
  }

  private static void write(IProject project, String name, String text) throws CoreException {
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    IFile file = file(project, name);
    if (file.exists()) {
      file.setContents(in, IResource.FORCE, null);
    } else {
      file.create(in, true, null);
    }
  }

  private static String read(IResource file) throws IOException {
    return Files.readString(file.getLocation().toPath());
  }

  private static void edit(IProject project, String name, String old, String text)
      throws CoreException, IOException {
    write(project, name, read(file(project, name)).replace(old, text));
  }

  private void build(String what, IProject project, int kind) throws CoreException, IOException {
    project.build(kind, null);
    StringBuilder line = new StringBuilder(what + ":");
    try (Stream<Path> files = Files.walk(project.getLocation().toPath())) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".class") && !name.contains("$")) {
          line.append(' ').append(name.replace(".class", ""));
        } else if (name.equals("LampConstants.java")) {
          line.append(Files.readString(file).replaceAll("(?s).*(LAMP_BLUE = \\w+);.*", " $1"));
        }
      }
    }
    for (IMarker marker : project.findMarkers(null, true, IResource.DEPTH_INFINITE)) {
      if (marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR) {
        line.append(" | ").append(told(marker));
      }
    }
    told.add(line.toString());
  }

  /** The file, line and text that is underlined, and the first line of the message. */
  private static String told(IMarker marker) throws IOException {
    String text = read(marker.getResource());
    return marker.getResource().getName()
        + ":"
        + marker.getAttribute(IMarker.LINE_NUMBER, -1)
        + " <"
        + text.substring(
            marker.getAttribute(IMarker.CHAR_START, 0), marker.getAttribute(IMarker.CHAR_END, 0))
        + "> "
        + marker.getAttribute(IMarker.MESSAGE, "").lines().findFirst().orElse("");
  }
}
