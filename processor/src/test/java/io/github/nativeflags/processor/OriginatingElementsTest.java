package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gradle compiles incrementally where each file has exactly one originating element. */
class OriginatingElementsTest {
  @TempDir private Path root;
  private final List<String> created = new ArrayList<>();

  @Test
  void eachFileComesFromItsSpecAlone() throws IOException {
    Workshop workshop = new Workshop(root);
    Path specs =
        workshop.write(
            "house/DoorSpec.java",
            """
            package house;
            import io.github.nativeflags.NativeFlagEnum;
            @NativeFlagEnum(syntax = "enum DOOR { OPEN = 1, LOCKED = 2, BARRED = 4 };",
                kind = NativeFlagEnum.Kind.FLAGS)
            interface DoorSpec {}
            @NativeFlagEnum(syntax = "enum LAMP { OFF, DIM, BRIGHT };",
                kind = NativeFlagEnum.Kind.VALUES)
            interface LampSpec {}
            """);
    assertEquals("", workshop.javac(recording(), specs, "-h", workshop.output().toString()));
    assertEquals(
        List.of(
            "house.Door [house.DoorSpec]",
            "house.DoorMask [house.DoorSpec]",
            "house.DoorConstants [house.DoorSpec]",
            "DOOR.h [house.DoorSpec]",
            "house.Lamp [house.LampSpec]",
            "house.LampConstants [house.LampSpec]",
            "LAMP.h [house.LampSpec]"),
        created);
  }

  private Wrapping.Wrapped recording() {
    return new Wrapping.Wrapped(new NativeFlagEnumProcessor()) {
      @Override
      ProcessingEnvironment wrap(ProcessingEnvironment inner) {
        return new Wrapping.Delegate(inner, recording(inner.getFiler()));
      }
    };
  }

  /** A filer that remembers what it creates; the last argument holds the originating elements. */
  private Filer recording(Filer filer) {
    return (Filer)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Filer.class},
            (proxy, method, arguments) -> {
              if (method.getName().startsWith("create")) {
                Element[] origins = (Element[]) arguments[arguments.length - 1];
                Object name = arguments[method.getName().equals("createResource") ? 2 : 0];
                created.add(name + " " + Arrays.toString(origins));
              }
              try {
                return method.invoke(filer, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
