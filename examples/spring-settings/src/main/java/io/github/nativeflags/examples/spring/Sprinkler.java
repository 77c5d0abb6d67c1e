package io.github.nativeflags.examples.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A sprinkler: a row, a JSON object, and what a form shows. */
@Entity
public class Sprinkler {
  @Id private String name;
  private SprinklerFeaturesMask features;
  private SprinklerMode mode;

  /** A row that JPA fills. */
  protected Sprinkler() {}

  Sprinkler(String name, SprinklerFeaturesMask features, SprinklerMode mode) {
    this.name = name;
    this.features = features;
    this.mode = mode;
  }

  /**
   * What it is called.
   *
   * @return the name
   */
  public String getName() {
    return name;
  }

  /**
   * What it does.
   *
   * @return the mask
   */
  public SprinklerFeaturesMask getFeatures() {
    return features;
  }

  /**
   * When it runs.
   *
   * @return the mode
   */
  public SprinklerMode getMode() {
    return mode;
  }
}
