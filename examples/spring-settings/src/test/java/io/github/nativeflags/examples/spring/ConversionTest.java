package io.github.nativeflags.examples.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.support.DefaultConversionService;

/** Spring's conversion without Spring Boot: one flag goes by itself, several take a converter. */
class ConversionTest {
  private final DefaultConversionService spring = new DefaultConversionService();

  @ParameterizedTest
  @CsvSource({"FEATURE_DRIP | FEATURE_FROST, 0x80000001", "FEATURE_DRIP | 0x40, 0x41", "0, 0"})
  void textsGoBothWays(String text, String bits) {
    SprinklerFeaturesMask mask = SprinklerFeaturesMask.ofBits(Long.decode(bits).intValue());
    assertEquals(mask, spring.convert(text, SprinklerFeaturesMask.class));
    assertEquals(text, spring.convert(mask, String.class));
  }

  @Test
  void saysWhatIsWrong() {
    assertThrows(
        ConversionFailedException.class,
        () -> spring.convert("FEATURE_DIRP", SprinklerFeaturesMask.class));
  }

  @Test
  void severalFlagsTakeTheConverter() {
    spring.addConverter(new SprinklerFeaturesMask.SpringConversion());
    spring.addConverter(new SprinklerMode.SpringConversion());
    SprinklerFeaturesMask both = SprinklerFeaturesMask.ofBits(3);
    String[] names = {"FEATURE_DRIP", "FEATURE_MIST"};
    assertEquals(both, spring.convert(names, SprinklerFeaturesMask.class));
    assertEquals(both, spring.convert(List.of(names), SprinklerFeaturesMask.class));
    assertEquals(both, spring.convert(3, SprinklerFeaturesMask.class));
    assertEquals(SprinklerMode.MODE_BY_CLOCK, spring.convert(10, SprinklerMode.class));
    assertThrows(ConversionFailedException.class, () -> spring.convert(1, SprinklerMode.class));
  }
}
