package io.github.nativeflags.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headers to include, as specs and pages name them. */
class SdkHeadersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "fcntl.h; -; fcntl.h",
        "<sys/inotify.h>; -; sys/inotify.h",
        "windows.h, winnt.h; -; windows.h winnt.h",
        "Paint.idl; Paint.idl; Paint.h",
        "vulkan/vulkan.hpp; -; vulkan/vulkan.hpp",
        "Winuser.h; Winuser.h (include Windows.h); Windows.h Winuser.h",
        "Winuser.h (include Windows.h); -; Windows.h Winuser.h",
        "A_types.h; A_types.h (include A.h for clients or B.h for drivers); A.h A_types.h",
        "mine.h; Winuser.h (include Windows.h); mine.h",
        "-; Winuser; ''",
        "the manual; -; ''",
      })
  void ofDeclarationAndRequirement(String declaredIn, String requirement, String headers) {
    FlagEnum.Origin origin =
        new FlagEnum.Origin(
            "LampSpec",
            "lamp.md",
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(declaredIn),
            requirement == null ? Map.of() : Map.of("Header", requirement),
            "",
            false);
    assertEquals(headers, String.join(" ", SdkHeaders.of(origin)));
  }
}
