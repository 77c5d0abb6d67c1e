package io.github.nativeflags.linker;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The methods that a record gets of its components, written out: {@code ObjectMethods}. */
final class RecordMethods {
  private final ClassNode owner;
  private final List<Handle> getters;
  private final MethodNode code;

  private RecordMethods(ClassNode owner, MethodNode code, Object[] arguments) {
    this.owner = owner;
    this.code = code;
    // After the class and the names of the components.
    getters = Arrays.stream(arguments).skip(2).map(Handle.class::cast).toList();
  }

  /** Writes out the methods of a record that a virtual machine would link. */
  static void link(ClassNode owner) {
    for (MethodNode method : owner.methods) {
      linked(method)
          .ifPresent(call -> new RecordMethods(owner, method, call.bsmArgs).write(call.name));
    }
  }

  private static Optional<InvokeDynamicInsnNode> linked(MethodNode method) {
    return Arrays.stream(method.instructions.toArray())
        .filter(InvokeDynamicInsnNode.class::isInstance)
        .map(InvokeDynamicInsnNode.class::cast)
        .filter(call -> call.bsm.getOwner().equals("java/lang/runtime/ObjectMethods"))
        .findFirst();
  }

  private void write(String method) {
    code.instructions.clear();
    code.localVariables = null;
    switch (method) {
      case "equals" -> writeEquals();
      case "hashCode" -> writeHashCode();
      case "toString" -> writeToString();
      default -> throw new IllegalArgumentException(method);
    }
  }

  private void writeEquals() {
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.INSTANCEOF, owner.name);
    falseUnless(Opcodes.IFNE);
    for (Handle getter : getters) {
      push(getter, 0);
      push(getter, 1);
      compare(Type.getType(getter.getDesc()));
    }
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.IRETURN);
  }

  /** Numbers compare as their wrappers do: {@code Record.equals}. */
  private void compare(Type type) {
    switch (type.getSort()) {
      case Type.LONG -> {
        code.visitInsn(Opcodes.LCMP);
        falseUnless(Opcodes.IFEQ);
      }
      case Type.FLOAT, Type.DOUBLE -> {
        call(wrapper(type), "compare", Type.getMethodDescriptor(Type.INT_TYPE, type, type));
        falseUnless(Opcodes.IFEQ);
      }
      case Type.ARRAY, Type.OBJECT -> {
        call("java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
        falseUnless(Opcodes.IFNE);
      }
      default -> falseUnless(Opcodes.IF_ICMPEQ);
    }
  }

  private void falseUnless(int jump) {
    Label on = new Label();
    code.visitJumpInsn(jump, on);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(on);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
  }

  private void writeHashCode() {
    code.visitInsn(Opcodes.ICONST_0);
    for (Handle getter : getters) {
      code.visitIntInsn(Opcodes.BIPUSH, 31);
      code.visitInsn(Opcodes.IMUL);
      push(getter, 0);
      Type type = Type.getType(getter.getDesc());
      if (Values.isPrimitive(type)) {
        call(wrapper(type), "hashCode", Type.getMethodDescriptor(Type.INT_TYPE, type));
      } else {
        call("java/util/Objects", "hashCode", "(Ljava/lang/Object;)I");
      }
      code.visitInsn(Opcodes.IADD);
    }
    code.visitInsn(Opcodes.IRETURN);
  }

  private void writeToString() {
    TextCode text = new TextCode(code);
    text.append(simpleName() + "[");
    String separator = "";
    for (Handle getter : getters) {
      text.append(separator + getter.getName() + "=");
      push(getter, 0);
      text.append(Type.getType(getter.getDesc()));
      separator = ", ";
    }
    text.append("]");
    text.end();
  }

  private String simpleName() {
    return owner.innerClasses.stream()
        .filter(inner -> inner.name.equals(owner.name))
        .map((InnerClassNode inner) -> inner.innerName)
        .findFirst()
        .orElse(owner.name.substring(owner.name.lastIndexOf('/') + 1));
  }

  /** A component of the record in a local variable. */
  private void push(Handle getter, int local) {
    code.visitVarInsn(Opcodes.ALOAD, local);
    if (local > 0) {
      code.visitTypeInsn(Opcodes.CHECKCAST, owner.name);
    }
    code.visitFieldInsn(Opcodes.GETFIELD, owner.name, getter.getName(), getter.getDesc());
  }

  private static String wrapper(Type primitive) {
    return Values.wrapper(primitive).getInternalName();
  }

  private void call(String type, String method, String descriptor) {
    code.visitMethodInsn(Opcodes.INVOKESTATIC, type, method, descriptor, false);
  }
}
