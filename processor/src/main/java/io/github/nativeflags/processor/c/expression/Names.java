package io.github.nativeflags.processor.c.expression;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What names of one kind mean, seen from a region (C17 6.2.1, C++20 6.5). */
final class Names<T> {
  /** What a name means in one of the regions, and whether it means something else in another. */
  private record Seen<T>(Region region, T meaning, boolean clashes) {
    Seen<T> and(Region other, T newMeaning) {
      boolean clash = clashes || region != other && !meaning.equals(newMeaning);
      return new Seen<>(other, newMeaning, clash);
    }
  }

  private final Region outermost;
  private final Function<Region, Map<String, T>> kind;

  /** By the name alone and by region and name; but those that the outermost region leads to. */
  private final Map<String, Seen<T>> anywhere = new HashMap<>();

  /** Those that a map of each region holds. */
  Names(Region outermost, Function<Region, Map<String, T>> kind) {
    this.outermost = outermost;
    this.kind = kind;
  }

  void define(Region region, String name, T meaning) {
    kind.apply(region).put(name, meaning);
    if (!region.isClosed() && region != outermost) {
      see(name, region, meaning);
    }
    if (!region.name().isEmpty() && !region.isOuter()) {
      see(region.name() + "::" + name, region, meaning);
    }
  }

  /** Keeps what a region holds that another of its name takes the place of. */
  void keep(Region region) {
    kind.apply(region)
        .forEach((name, meaning) -> see(region.name() + "::" + name, region, meaning));
  }

  private void see(String key, Region region, T meaning) {
    Seen<T> before = anywhere.get(key);
    anywhere.put(
        key, before == null ? new Seen<>(region, meaning, false) : before.and(region, meaning));
  }

  void forget(Region region, String name) {
    kind.apply(region).remove(name);
    anywhere.computeIfPresent(name, (key, seen) -> seen.region() == region ? null : seen);
    anywhere.computeIfPresent(
        region.name() + "::" + name, (key, seen) -> seen.region() == region ? null : seen);
  }

  /** Its meaning in the region or the nearest around it, where no constant hides it. */
  Optional<T> visible(Region from, String name) {
    boolean global = name.startsWith("::");
    String written = global ? name.substring(2) : name;
    Optional<Region> region = Optional.of(from);
    while (region.isPresent()) {
      Optional<Region> around = region.get().around();
      Optional<T> found =
          global && around.isPresent() ? Optional.empty() : within(region.get(), written);
      if (found.isPresent() || region.get().declares(name)) {
        return found;
      }
      region = around;
    }
    return Optional.empty();
  }

  private Optional<T> within(Region region, String name) {
    Optional<Region> at = Optional.of(region);
    int start = 0;
    for (int end = name.indexOf("::"); end >= 0; end = name.indexOf("::", start)) {
      String part = name.substring(start, end);
      at = at.flatMap(r -> r.inner(part));
      start = end + 2;
    }
    String last = name.substring(start);
    return at.flatMap(r -> Optional.ofNullable(kind.apply(r).get(last)));
  }

  /**
   * Its meaning anywhere, if it has but one: using-directives, base classes, other names of
   * namespaces and macros that open one are not read; and in C, a structure is no scope.
   */
  Optional<T> anywhere(String name) {
    int last = name.lastIndexOf("::");
    int before = last < 0 ? -1 : name.lastIndexOf("::", last - 1);
    String two = before < 0 ? name : name.substring(before + 2);
    Optional<T> found = only(two);
    return found.isPresent() || last < 0 || means(two) ? found : only(name.substring(last + 2));
  }

  private boolean means(String key) {
    return anywhere.containsKey(key) || within(outermost, key).isPresent();
  }

  private Optional<T> only(String key) {
    Optional<T> outer = within(outermost, key);
    Seen<T> other = anywhere.get(key);
    if (other == null) {
      return outer;
    }
    boolean clashes = other.clashes() || outer.filter(o -> !o.equals(other.meaning())).isPresent();
    return clashes ? Optional.empty() : Optional.of(other.meaning());
  }
}
