package io.github.nativeflags.examples.spring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** What the page says of each constant. */
final class Labels {
  static final Map<SprinklerFeatures, String> OF_FEATURES = read("sprinkler-features.md");

  private Labels() {}

  private static Map<SprinklerFeatures, String> read(String page) {
    Map<SprinklerFeatures, String> labels = new EnumMap<>(SprinklerFeatures.class);
    try (InputStream in = Labels.class.getResourceAsStream(page)) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] cells = line.split("\\s*\\|\\s*");
        if (cells.length == 3) {
          SprinklerFeatures.findByName(cells[1]).ifPresent(f -> labels.put(f, cells[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return labels;
  }
}
