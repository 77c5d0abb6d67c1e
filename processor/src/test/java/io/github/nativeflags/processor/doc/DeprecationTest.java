package io.github.nativeflags.processor.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeprecationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Deprecated. | Its documentation says so.",
        "Obsolete | Its documentation says so.",
        "Deprecated. Use A_C. | Use A_C.",
        "A door. Deprecated since 3.1. | Deprecated since 3.1.",
        "Deprecated: knock twice. | Deprecated: knock twice.",
        "This value is obsolete. | This value is obsolete.",
        "This flag has been deprecated in favor of A_C. | This flag has been deprecated in favor of A_C.",
        "A_B is deprecated. | A_B is deprecated.",
        "Knocks. It is now obsolete. | It is now obsolete."
      })
  void said(String text, String reason) {
    assertEquals(Optional.of(reason), Deprecation.in(Doc.of(text), "A_B"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A_C is deprecated.",
        "Replaces the deprecated A_C.",
        "This value is not deprecated.",
        "Obsolete doors are listed as well.",
        "Deprecated doors are shown.",
        "The state of a door that is obsolete."
      })
  void notSaid(String text) {
    assertEquals(Optional.empty(), Deprecation.in(Doc.of(text), "A_B"));
  }
}
