package io.github.nativeflags.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name that a misspelt one was meant to be. */
class NearestNameTest {
  @ParameterizedTest
  @CsvSource({
    "READX, WRITE READ, READ",
    "red, READ BED, READ",
    "RED, BREAD READ, READ",
    "ABCDEF, ABCXYZ, ABCXYZ",
    "ABCDEF, ABXXYZ, ''",
    "ABCDEF, XXXXXX ABCDE ABCDEF, ABCDEF",
    "XYZ, READ, ''",
    "DAER, READ, ''",
    "AB, BC AX, AX",
  })
  void findsTheNearestName(String wrong, String names, String nearest) {
    String found = NearestName.of(wrong, List.of(names.split(" ")));
    assertEquals(nearest, found == null ? "" : found);
  }
}
