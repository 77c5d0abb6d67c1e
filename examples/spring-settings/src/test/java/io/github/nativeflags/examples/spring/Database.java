package io.github.nativeflags.examples.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** What holds with every database. */
final class Database {
  private Database() {}

  static void check(Sprinklers sprinklers) {
    sprinklers.deleteAll();
    save(sprinklers, "beds", "FEATURE_DRIP | 0x40", SprinklerMode.MODE_NEVER);
    save(sprinklers, "lawn", "FEATURE_MIST", SprinklerMode.MODE_BY_CLOCK);
    save(sprinklers, "frosty", "FEATURE_FROST", SprinklerMode.MODE_BY_SENSOR);
    assertEquals(List.of("beds"), sprinklers.findByBits(0x40));
    assertEquals(List.of("lawn"), sprinklers.findByBits(SprinklerFeaturesConstants.FEATURE_MIST));
    assertEquals(
        List.of("frosty"), sprinklers.findByBits(SprinklerFeaturesConstants.FEATURE_FROST));
    Sprinkler beds = sprinklers.findById("beds").orElseThrow();
    assertEquals("FEATURE_DRIP | 0x40", beds.getFeatures().toString());
    assertEquals(SprinklerMode.MODE_NEVER, beds.getMode());
  }

  private static void save(Sprinklers to, String name, String features, SprinklerMode mode) {
    to.save(new Sprinkler(name, SprinklerFeaturesMask.valueOf(features), mode));
  }
}
