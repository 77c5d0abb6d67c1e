package io.github.nativeflags.processor;

import io.github.nativeflags.processor.emit.framework.Framework;
import io.github.nativeflags.processor.emit.framework.Surroundings;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What specs see beside them, by their modules: to look for what is not there takes time. */
final class SurroundingsReader {
  static final String GENERATED = "javax.annotation.processing.Generated";

  private final Map<@Nullable ModuleElement, Surroundings> known = new HashMap<>();

  /**
   * What a spec sees.
   *
   * @param wanted the frameworks to look for
   */
  Surroundings of(TypeElement spec, Elements elements, Set<Framework> wanted) {
    // A named module sees an annotation only where it reads its module
    return known.computeIfAbsent(
        elements.getModuleOf(spec), module -> look(module, elements, wanted));
  }

  private static Surroundings look(
      @Nullable ModuleElement module, Elements elements, Set<Framework> wanted) {
    Set<Framework> seen =
        wanted.stream()
            .filter(f -> f.types().allMatch(type -> sees(module, elements, type)))
            .collect(Collectors.toSet());
    return new Surroundings(sees(module, elements, GENERATED), seen);
  }

  private static boolean sees(@Nullable ModuleElement module, Elements elements, String type) {
    // To find out that a class is not there takes a compiler far longer than to miss its package.
    String packageName = type.substring(0, type.lastIndexOf('.'));
    return module == null
        ? elements.getPackageElement(packageName) != null && elements.getTypeElement(type) != null
        : elements.getPackageElement(module, packageName) != null
            && elements.getTypeElement(module, type) != null;
  }
}
