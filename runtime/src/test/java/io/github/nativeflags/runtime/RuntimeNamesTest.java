package io.github.nativeflags.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The types that the processor names, which it cannot see, are types of this module. */
class RuntimeNamesTest {
  @Test
  void eachIsPublicHere() throws Exception {
    List<String> missing = new ArrayList<>();
    Class<?> names = Class.forName("io.github.nativeflags.processor.emit.RuntimeNames");
    for (Field field : names.getDeclaredFields()) {
      field.setAccessible(true);
      String name = field.get(null).toString();
      boolean isPackage = name.equals(FlagTable.class.getPackageName());
      if (!isPackage && (Class.forName(name).getModifiers() & 1) == 0) {
        missing.add(name);
      }
    }
    assertEquals(List.of(), missing);
  }
}
