package io.github.nativeflags.processor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.processor.problem.Problems;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where pages are published. */
class PageAddressTest {
  private static final String SITE = "https://learn.microsoft.com/windows/win32/";

  @ParameterizedTest
  @CsvSource({
    // It says so itself
    "oven.md, canonical: https://example.com/oven, https://example.com/oven",
    "oven.md, canonicalUrl: 'https://example.com/oven', https://example.com/oven",
    "oven.md, canonical: /oven, ''",
    "oven.md, canonical: javascript:alert(1), ''",
    // The folders of MicrosoftDocs/sdk-api
    "sdk-api-src/content/oven/ne-oven-oven_mode.md, ms.topic: x, SITE/api/oven/ne-oven-oven_mode",
    "oven/ne-oven-oven_mode.md, ms.topic: x, SITE/api/oven/ne-oven-oven_mode",
    "content/Oven/NE-oven-Oven_Mode.md, ms.topic: x, SITE/api/oven/ne-oven-oven_mode",
    "ne-oven-oven_mode.md, UID: NE:oven._OVEN_MODE|ms.topic: x, SITE/api/oven/ne-oven-oven_mode",
    "docs/ne-oven-oven_mode.md, UID: NE:oven._OVEN_MODE|ms.topic: x, SITE/api/oven/ne-oven-oven_mode",
    "docs/ne-oven-oven_mode.md, ms.topic: x, ''",
    "docs/oven.md, UID: NE:oven._OVEN_MODE|ms.topic: x, ''",
    "kiln/ne-oven-oven_mode.md, UID: NE:kiln.X|ms.topic: x, ''",
    // Of MicrosoftDocs/win32
    "desktop-src/FileIO/file-attribute-constants.md, ms.topic: x, SITE/fileio/file-attribute-constants",
    "win32/desktop-src/a/b/c.md, ms.topic: x, SITE/a/b/c",
    "desktop-src/c.md, ms.topic: x, ''",
    // Not Microsoft's
    "oven/ne-oven-oven_mode.md, title: Oven, ''",
    "desktop-src/a/b.md, title: Oven, ''",
  })
  void isKnownByWhatThePageSaysOrWhereItLies(String file, String front, String address) {
    String page = "---\n" + front.replace('|', '\n') + "\n---\n# OVEN enumeration\n";
    assertEquals(
        Optional.of(address.replace("SITE/", SITE)).filter(a -> !a.isEmpty()),
        PageReader.of(file, page)
            .orElseThrow()
            .read(new PageWanted(false, false), new Problems())
            .address());
  }
}
