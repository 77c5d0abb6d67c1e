package io.github.nativeflags.linker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The concatenations of strings in a class, each a method of its own: {@code StringConcatFactory}.
 */
final class Concatenations {
  /** Where an argument, and where a constant goes in a recipe. */
  private static final char ARGUMENT = '\1';

  private static final char CONSTANT = '\2';

  private final ClassNode owner;
  private final List<MethodNode> made = new ArrayList<>();

  private Concatenations(ClassNode owner) {
    this.owner = owner;
  }

  /** Calls methods of its own where a class concatenates. */
  static void link(ClassNode owner) {
    Concatenations concatenations = new Concatenations(owner);
    owner.methods.forEach(concatenations::link);
    owner.methods.addAll(concatenations.made);
  }

  private void link(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      if (instruction instanceof InvokeDynamicInsnNode call
          && call.bsm.getName().equals("makeConcatWithConstants")) {
        MethodNode concat = method(call);
        made.add(concat);
        boolean ofInterface = (owner.access & Opcodes.ACC_INTERFACE) != 0;
        method.instructions.set(
            call,
            new MethodInsnNode(
                Opcodes.INVOKESTATIC, owner.name, concat.name, concat.desc, ofInterface));
      }
    }
  }

  private MethodNode method(InvokeDynamicInsnNode call) {
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    MethodNode code = new MethodNode(access, "concat$" + made.size(), call.desc, null, null);
    TextCode text = new TextCode(code);
    append(text, call);
    text.end();
    return code;
  }

  private static void append(TextCode text, InvokeDynamicInsnNode call) {
    Iterator<Type> arguments = List.of(Type.getArgumentTypes(call.desc)).iterator();
    Iterator<Object> constants = Arrays.asList(call.bsmArgs).iterator();
    String recipe = (String) constants.next();
    StringBuilder literal = new StringBuilder();
    int local = 0;
    for (char c : recipe.toCharArray()) {
      if (c == ARGUMENT) {
        text.append(literal.toString());
        literal.setLength(0);
        Type type = arguments.next();
        text.code().visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
        text.append(type);
        local += type.getSize();
      } else {
        literal.append(c == CONSTANT ? constants.next() : c);
      }
    }
    text.append(literal.toString());
  }
}
