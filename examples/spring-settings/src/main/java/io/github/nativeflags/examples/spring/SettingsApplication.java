package io.github.nativeflags.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The program. */
@SpringBootApplication
@EnableConfigurationProperties(GardenSettings.class)
public class SettingsApplication {
  /**
   * Starts it.
   *
   * @param arguments Spring Boot's
   */
  public static void main(String[] arguments) {
    SpringApplication.run(SettingsApplication.class, arguments);
  }
}
