package io.github.nativeflags.processor.find;

import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** The syntax trees of javac, where the compiler is javac. */
public final class CompilerTrees {
  private CompilerTrees() {}

  public static Optional<Trees> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (RuntimeException | LinkageError e) {
      // Not javac, or javac behind the wrapper of a build tool
      return wrapped(environment).flatMap(CompilerTrees::of);
    }
  }

  /** Gradle hands out an object that holds the compiler's environment, IntelliJ a proxy. */
  private static Optional<ProcessingEnvironment> wrapped(ProcessingEnvironment environment) {
    Object holder =
        Proxy.isProxyClass(environment.getClass())
            ? Proxy.getInvocationHandler(environment)
            : environment;
    for (Field field : holder.getClass().getDeclaredFields()) {
      try {
        field.setAccessible(true);
        if (field.get(holder) instanceof ProcessingEnvironment inner) {
          return Optional.of(inner);
        }
      } catch (ReflectiveOperationException | RuntimeException e) {
        // Not ours to look into
      }
    }
    return Optional.empty();
  }
}
