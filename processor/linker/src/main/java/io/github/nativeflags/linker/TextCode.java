package io.github.nativeflags.linker;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Code that puts a text together and returns it.
 *
 * @param code where it goes
 */
record TextCode(MethodVisitor code) {
  private static final String BUILDER = "java/lang/StringBuilder";

  TextCode {
    code.visitTypeInsn(Opcodes.NEW, BUILDER);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
  }

  /** Appends a text, if there is any. */
  void append(String text) {
    if (!text.isEmpty()) {
      code.visitLdcInsn(text);
      append(Type.getType(String.class));
    }
  }

  /** Appends the value on the stack, as {@code String.valueOf} writes it. */
  void append(Type type) {
    Type taken =
        switch (type.getSort()) {
          case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
          case Type.ARRAY, Type.OBJECT ->
              type.equals(Type.getType(String.class)) ? type : Values.OBJECT;
          default -> type;
        };
    String descriptor = Type.getMethodDescriptor(Type.getObjectType(BUILDER), taken);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", descriptor, false);
  }

  void end() {
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    code.visitInsn(Opcodes.ARETURN);
  }
}
