package io.github.nativeflags.benchmarks.compiling;

import java.util.LinkedHashMap;
import java.util.Map;

/** One spec for a whole SDK, and the SDK. */
final class SdkSources {
  private static final String SPEC =
      """
      package compiled;

      import io.github.nativeflags.NativeFlagEnum;

      /** All relays. */
      @NativeFlagEnum(kind = NativeFlagEnum.Kind.FLAGS, source = "%s", types = "*")
      interface Relays {}
      """;

  private SdkSources() {}

  /** So many enumerations, of pages in a folder or of one header. */
  static Map<String, String> of(String form, int enumerations) {
    Map<String, String> sources = new LinkedHashMap<>();
    StringBuilder header = new StringBuilder("#pragma once\n");
    for (int i = 0; i < enumerations; i++) {
      MadeUpFlags flags = new MadeUpFlags(i);
      switch (form) {
        case "pages" -> sources.put("compiled/pages/" + flags.javaName() + ".md", flags.page());
        case "header" -> header.append(flags.declaration()).append('\n');
        default -> throw new IllegalArgumentException(form);
      }
    }
    if (sources.isEmpty()) {
      sources.put("compiled/relay.h", header.toString());
    }
    String source = form.equals("pages") ? "pages/*.md" : "relay.h";
    sources.put("compiled/Relays.java", SPEC.formatted(source));
    return sources;
  }
}
