package io.github.nativeflags.processor.c.expression;

import java.util.Optional;

/**
 * A type as its name means it (C17 6.2.5): an integer, or another of which at most the size is
 * known.
 *
 * @param name as C writes it
 * @param integer the integer type that it is
 * @param size its size in bytes, 0 where the text does not tell it
 * @param alignment its alignment in bytes
 */
public record ObjectType(String name, Optional<CType> integer, long size, long alignment) {
  /** Of all pointers, under both ABIs. */
  private static final int POINTER = 8;

  /** An integer type. */
  public static ObjectType of(CType type) {
    return new ObjectType(type.name(), Optional.of(type), type.bytes(), type.bytes());
  }

  /** A type that is no integer. */
  static ObjectType other(String name, long size) {
    return new ObjectType(name, Optional.empty(), size, size);
  }

  /** A type of which nothing but its name is known: a structure, or void. */
  static ObjectType incomplete(String name) {
    return other(name, 0);
  }

  /** Whether it is a pointer, whatever to. */
  public boolean isPointer() {
    return name.endsWith("*");
  }

  ObjectType pointer() {
    return other(name + " *", POINTER);
  }

  ObjectType array(long count) {
    return new ObjectType(name + "[]", Optional.empty(), size * count, alignment);
  }

  /** A function, which has no size. */
  ObjectType function() {
    return incomplete(name + "()");
  }

  ObjectType aligned(long bytes) {
    return new ObjectType(name, integer, size, bytes);
  }

  /** The same by another name. */
  ObjectType named(String newName) {
    return new ObjectType(newName, integer.map(t -> t.named(newName)), size, alignment);
  }
}
