package io.github.nativeflags.processor.c.expression;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A namespace, class, enumeration or block with what it declares (C17 6.2.1, C++20 6.4). */
final class Region {
  private final Optional<Region> around;
  private final String name;
  private final boolean closed;
  private final Map<String, Region> inner = new HashMap<>();
  private final Map<String, Constant> constants = new HashMap<>();
  private final Map<String, ObjectType> types = new HashMap<>();
  private final Set<String> valueless = new HashSet<>();

  private Region(Optional<Region> around, String name, boolean closed) {
    this.around = around;
    this.name = name;
    this.closed = closed || around.filter(Region::isBlock).isPresent();
  }

  /** That of a whole text. */
  static Region outermost() {
    return new Region(Optional.empty(), "", false);
  }

  /** One in it; a namespace may be entered again. */
  Region named(String part) {
    return inner.computeIfAbsent(part, n -> new Region(Optional.of(this), n, false));
  }

  /** That of an enumeration, whose constants need its name; a new one takes the name over. */
  Region enumeration(Optional<String> tag) {
    Region region = new Region(Optional.of(this), tag.orElse(""), true);
    tag.ifPresent(t -> inner.put(t, region));
    return region;
  }

  Region block() {
    return new Region(Optional.of(this), "", true);
  }

  /** Another name for one in it. */
  void alias(String other, Region region) {
    inner.putIfAbsent(other, region);
  }

  /** Whether it is that of a whole text, or right in it. */
  boolean isOuter() {
    return around.flatMap(Region::around).isEmpty();
  }

  Optional<Region> around() {
    return around;
  }

  String name() {
    return name;
  }

  Optional<Region> inner(String part) {
    return Optional.ofNullable(inner.get(part));
  }

  /** The enumerations and other regions in it by name. */
  Map<String, Region> enumerations() {
    return inner;
  }

  private boolean isBlock() {
    return closed && name.isEmpty();
  }

  /** Whether what it declares is never seen outside without its name. */
  boolean isClosed() {
    return closed;
  }

  Map<String, Constant> constants() {
    return constants;
  }

  Map<String, ObjectType> types() {
    return types;
  }

  /** Whether a name is that of a constant, if only of one without a value: it is no type. */
  boolean declares(String name) {
    return constants.containsKey(name) || valueless.contains(name);
  }

  /** The names of constants without a value, or without one yet. */
  Set<String> valueless() {
    return valueless;
  }
}
