package io.github.nativeflags.linker;

import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * A lambda expression or method reference, as {@code LambdaMetafactory.metafactory} gets it.
 *
 * @param site the descriptor of the instruction: what is captured, and the functional interface
 * @param method the name of the interface's method
 * @param erased the method's type as the interface declares it
 * @param instantiated the method's type with the type arguments of this place
 * @param body what the method calls
 */
record Lambda(Type site, String method, Type erased, Type instantiated, Handle body) {

  /** What an instruction makes; none if it makes something else, or something serializable. */
  static Optional<Lambda> of(InvokeDynamicInsnNode instruction) {
    Handle bootstrap = instruction.bsm;
    if (!bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        || !bootstrap.getName().equals("metafactory")) {
      return Optional.empty();
    }
    Object[] arguments = instruction.bsmArgs;
    return Optional.of(
        new Lambda(
            Type.getMethodType(instruction.desc),
            instruction.name,
            (Type) arguments[0],
            (Type) arguments[2],
            (Handle) arguments[1]));
  }

  /** The internal name of the functional interface. */
  String functionalInterface() {
    return site.getReturnType().getInternalName();
  }

  /** The types of what it captures. */
  List<Type> captured() {
    return List.of(site.getArgumentTypes());
  }

  /** Whether it makes a new object. */
  boolean constructs() {
    return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
  }

  /** The types on the stack that the call takes, the receiver first. */
  List<Type> taken() {
    Type[] parameters = Type.getArgumentTypes(body.getDesc());
    if (constructs() || body.getTag() == Opcodes.H_INVOKESTATIC) {
      return List.of(parameters);
    }
    Type[] all = new Type[parameters.length + 1];
    all[0] = Type.getObjectType(body.getOwner());
    System.arraycopy(parameters, 0, all, 1, parameters.length);
    return List.of(all);
  }

  /** The type that the call leaves on the stack. */
  Type given() {
    return constructs() ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
  }

  /** The instruction that calls. */
  int opcode() {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      // A private method of a nest is called like any other: JVMS 17, 6.5.invokevirtual.
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }
}
