package io.github.nativeflags.linker;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The conversions between a functional interface's types and those of what it calls. */
final class Values {
  static final Type OBJECT = Type.getObjectType("java/lang/Object");

  private static final Map<Type, Type> WRAPPERS =
      Map.of(
          Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
          Type.CHAR_TYPE, Type.getType(Character.class),
          Type.BYTE_TYPE, Type.getType(Byte.class),
          Type.SHORT_TYPE, Type.getType(Short.class),
          Type.INT_TYPE, Type.getType(Integer.class),
          Type.LONG_TYPE, Type.getType(Long.class),
          Type.FLOAT_TYPE, Type.getType(Float.class),
          Type.DOUBLE_TYPE, Type.getType(Double.class));

  private static final Map<Type, Type> PRIMITIVES =
      WRAPPERS.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private Values() {}

  static Type wrapper(Type primitive) {
    return WRAPPERS.get(primitive);
  }

  static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  /**
   * Converts as {@code LambdaMetafactory} says.
   *
   * @param instantiated the type at this place, which tells what a reference holds
   */
  static void convert(MethodVisitor code, Type from, Type instantiated, Type to) {
    if (to.equals(Type.VOID_TYPE)) {
      pop(code, from);
    } else if (isPrimitive(from) && isPrimitive(to)) {
      widen(code, from, to);
    } else if (isPrimitive(from)) {
      box(code, from);
    } else if (isPrimitive(to)) {
      Type held = Optional.ofNullable(PRIMITIVES.get(instantiated)).orElse(to);
      unbox(code, held);
      widen(code, held, to);
    } else if (!from.equals(to)) {
      cast(code, to);
    }
  }

  private static void pop(MethodVisitor code, Type type) {
    if (type.getSize() > 0) {
      code.visitInsn(type.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
  }

  /** Makes a reference of a value; a reference stays as it is. */
  static void box(MethodVisitor code, Type type) {
    if (isPrimitive(type)) {
      Type wrapper = WRAPPERS.get(type);
      String descriptor = Type.getMethodDescriptor(wrapper, type);
      code.visitMethodInsn(
          Opcodes.INVOKESTATIC, wrapper.getInternalName(), "valueOf", descriptor, false);
    }
  }

  /** Makes a value of a type of the reference that holds it. */
  static void unbox(MethodVisitor code, Type type) {
    if (!isPrimitive(type)) {
      cast(code, type);
      return;
    }
    Type wrapper = WRAPPERS.get(type);
    cast(code, wrapper);
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        wrapper.getInternalName(),
        type.getClassName() + "Value",
        Type.getMethodDescriptor(type),
        false);
  }

  private static void cast(MethodVisitor code, Type type) {
    if (!type.equals(OBJECT)) {
      code.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
    }
  }

  /** Widening primitive conversion: JLS 17, 5.1.2. */
  private static void widen(MethodVisitor code, Type from, Type to) {
    boolean asInt = from.getSort() <= Type.INT;
    switch (to.getSort()) {
      case Type.LONG -> step(code, asInt, Opcodes.I2L);
      case Type.FLOAT -> {
        step(code, asInt, Opcodes.I2F);
        step(code, from.equals(Type.LONG_TYPE), Opcodes.L2F);
      }
      case Type.DOUBLE -> {
        step(code, asInt, Opcodes.I2D);
        step(code, from.equals(Type.LONG_TYPE), Opcodes.L2D);
        step(code, from.equals(Type.FLOAT_TYPE), Opcodes.F2D);
      }
      default -> {}
    }
  }

  private static void step(MethodVisitor code, boolean needed, int opcode) {
    if (needed) {
      code.visitInsn(opcode);
    }
  }
}
