/* The driver. Its constants come from the header that the Java build generates. */
#include "CAMERA_FEATURES.h"
#include "io_github_nativeflags_examples_jni_Camera.h"

#define NEWER_THAN_THE_DOCUMENTATION 0x40

JNIEXPORT jint JNICALL Java_io_github_nativeflags_examples_jni_Camera_open0(
    JNIEnv *env, jclass type, jint wanted) {
  jint granted = wanted & ~CAMERA_SOUND;
  (void)env;
  (void)type;
  if (granted & CAMERA_FLASH) {
    granted |= NEWER_THAN_THE_DOCUMENTATION;
  }
  return granted;
}

JNIEXPORT jstring JNICALL Java_io_github_nativeflags_examples_jni_Camera_nameOf(
    JNIEnv *env, jclass type, jint feature) {
  const char *name = "unknown";
  (void)type;
  switch ((CAMERA_FEATURES)feature) {
    case CAMERA_NONE: name = "CAMERA_NONE"; break;
    case CAMERA_ZOOM: name = "CAMERA_ZOOM"; break;
    case CAMERA_FLASH: name = "CAMERA_FLASH"; break;
    case CAMERA_SOUND: name = "CAMERA_SOUND"; break;
  }
  return (*env)->NewStringUTF(env, name);
}
