package io.github.nativeflags.examples.jni;

import java.nio.file.Path;

/** A camera whose driver is written in C. */
final class Camera {
  private Camera() {}

  static void load(Path library) {
    System.load(library.toAbsolutePath().toString());
  }

  /** Asks the driver for features and returns those that it grants. */
  static CameraFeaturesMask open(CameraFeaturesMask wanted) {
    return CameraFeaturesMask.ofBits(open0(wanted.value()));
  }

  private static native int open0(int wanted);

  /** What the driver calls a feature, as a check that both sides mean the same. */
  static native String nameOf(int feature);
}
