package org.gradle.internal.compiler.java;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Processor;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;

/**
 * Tells Gradle which classes come of which source, in place of a class of this name that the
 * published jar of Gradle's API lacks.
 */
public final class IncrementalCompileTask implements JavaCompiler.CompilationTask {
  private final JavacTask task;
  private final Function<File, Optional<String>> relativize;
  private final Consumer<String> backup;
  private final Consumer<Map<String, Set<String>>> classNames;

  /** Wraps javac's task, as Gradle does by reflection. */
  public IncrementalCompileTask(
      JavaCompiler.CompilationTask task,
      Function<File, Optional<String>> relativize,
      Consumer<String> backup,
      Consumer<Map<String, Set<String>>> classNames,
      BiConsumer<String, String> constants,
      BiConsumer<String, String> privateConstants) {
    this.task = (JavacTask) task;
    this.relativize = relativize;
    this.backup = backup;
    this.classNames = classNames;
  }

  @Override
  public void addModules(Iterable<String> modules) {
    task.addModules(modules);
  }

  @Override
  public void setProcessors(Iterable<? extends Processor> processors) {
    task.setProcessors(processors);
  }

  @Override
  public void setLocale(java.util.Locale locale) {
    task.setLocale(locale);
  }

  @Override
  public Boolean call() {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    task.addTaskListener(
        new TaskListener() {
          @Override
          public void started(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.GENERATE && event.getTypeElement() != null) {
              backup.accept(name(event.getTypeElement()));
            }
          }

          @Override
          public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.GENERATE && event.getTypeElement() != null) {
              relativize
                  .apply(new File(event.getSourceFile().toUri()))
                  .ifPresent(
                      source ->
                          found
                              .computeIfAbsent(source, s -> new LinkedHashSet<>())
                              .add(name(event.getTypeElement())));
            }
          }
        });
    try {
      return task.call();
    } finally {
      classNames.accept(found);
    }
  }

  private String name(TypeElement type) {
    return task.getElements().getBinaryName(type).toString();
  }
}
