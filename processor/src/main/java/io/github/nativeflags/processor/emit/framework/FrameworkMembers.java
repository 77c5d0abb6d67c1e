package io.github.nativeflags.processor.emit.framework;

import com.palantir.javapoet.TypeSpec;

/** What frameworks need of a generated type, by convention of each. */
public final class FrameworkMembers {
  private FrameworkMembers() {}

  /** Adds the members to an enum or a mask. */
  public static void addTo(TypeSpec.Builder type, Target target) {
    Surroundings around = target.surroundings();
    if (around.follow(Framework.JACKSON)) {
      JacksonMembers.addTo(type, target);
    }
    if (around.follow(Framework.JSONB) && target.mask()) {
      JsonbMembers.addTo(type, target);
    }
    if (around.follow(Framework.GSON)) {
      GsonMembers.addTo(type, target);
    }
    if (around.follow(Framework.JPA)) {
      JpaMembers.addTo(type, target);
    }
    if (around.follow(Framework.SPRING)) {
      SpringMembers.addTo(type, target);
    }
    if (around.follow(Framework.SPRING_BOOT) && target.mask()) {
      SpringBootMembers.addTo(type, target);
    }
  }
}
