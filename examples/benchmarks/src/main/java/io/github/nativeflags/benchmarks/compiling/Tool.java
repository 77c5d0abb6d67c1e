package io.github.nativeflags.benchmarks.compiling;

import com.google.auto.value.AutoValue;
import com.google.auto.value.processor.AutoValueProcessor;
import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.processor.NativeFlagEnumProcessor;
import io.github.nativeflags.runtime.NativeMask;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.processor.ProxyProcessor;
import org.immutables.value.Value;
import org.mapstruct.Mapper;
import org.mapstruct.ap.MappingProcessor;

/**
 * An annotation processor, by the jars that its users' builds name.
 *
 * @param processorPath where it lies
 * @param classPath what its users' sources and the generated ones need
 */
record Tool(List<Path> processorPath, List<Path> classPath) {

  static Tool named(String name) {
    return switch (name) {
      case "NativeFlags", "NativeFlagsPage" ->
          new Tool(
              jars(NativeFlagEnumProcessor.class, NativeFlagEnum.class),
              jars(NativeFlagEnum.class, NativeMask.class));
      case "AutoValue" -> new Tool(jars(AutoValueProcessor.class), jars(AutoValue.class));
      case "Immutables" -> new Tool(jars(ProxyProcessor.class), jars(Value.class));
      case "MapStruct" -> new Tool(jars(MappingProcessor.class), jars(Mapper.class));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static List<Path> jars(Class<?>... classes) {
    return Stream.of(classes).map(Tool::jar).toList();
  }

  private static Path jar(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
