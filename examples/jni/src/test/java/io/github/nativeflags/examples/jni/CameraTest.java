package io.github.nativeflags.examples.jni;

import static io.github.nativeflags.examples.jni.CameraFeatures.CAMERA_FLASH;
import static io.github.nativeflags.examples.jni.CameraFeatures.CAMERA_SOUND;
import static io.github.nativeflags.examples.jni.CameraFeatures.CAMERA_ZOOM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The driver, compiled by gcc against the generated header. */
@EnabledOnOs(OS.LINUX)
class CameraTest {
  private static final Path HEADERS = Path.of("target/native-include");

  @BeforeAll
  static void compile() throws InterruptedException {
    Path jdk = Path.of(System.getProperty("java.home"), "include");
    Path library = Path.of("target/libcamera.so");
    assumeTrue(runs(List.of("gcc", "--version")), "gcc is not installed");
    List<String> options =
        List.of("-shared", "-fPIC", "-Wall", "-Wextra", "-pedantic", "-Werror", "-I" + HEADERS);
    List<String> files =
        List.of("-I" + jdk, "-I" + jdk + "/linux", "-o", library.toString(), "src/main/c/camera.c");
    List<String> command = new ArrayList<>(List.of("gcc"));
    command.addAll(options);
    command.addAll(files);
    assertTrue(runs(command));
    Camera.load(library);
  }

  private static boolean runs(List<String> command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void theHeaderLiesWhereJavacWasTold() {
    assertTrue(Files.exists(HEADERS.resolve("CAMERA_FEATURES.h")));
    assertFalse(Files.exists(Path.of("target/classes/META-INF/native-include")));
  }

  @Test
  void masksGoToCAndComeBack() {
    CameraFeaturesMask granted =
        Camera.open(CameraFeaturesMask.of(CAMERA_ZOOM, CAMERA_FLASH, CAMERA_SOUND));
    assertTrue(granted.contains(CAMERA_FLASH));
    assertFalse(granted.contains(CAMERA_SOUND));
    assertEquals("CAMERA_ZOOM | CAMERA_FLASH | 0x40", granted.toString());
    assertEquals(CameraFeaturesMask.NONE, Camera.open(CameraFeaturesMask.NONE));
  }

  @Test
  void bothSidesMeanTheSame() {
    for (CameraFeatures feature : CameraFeatures.values()) {
      assertEquals(feature.nativeName(), Camera.nameOf(feature.value()));
    }
  }
}
