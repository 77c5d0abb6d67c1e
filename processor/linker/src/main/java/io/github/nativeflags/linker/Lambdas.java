package io.github.nativeflags.linker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The lambda expressions of a class, made by ordinary classes that lie beside it. */
final class Lambdas {
  private final ClassNode owner;
  private final Map<String, LambdaClass> holders = new LinkedHashMap<>();

  private Lambdas(ClassNode owner) {
    this.owner = owner;
  }

  /**
   * Calls classes of their own where a class makes lambda expressions.
   *
   * @param nestHost the host of a class's nest
   * @return those classes, members of the nest too: they call its private methods
   */
  static List<ClassNode> link(ClassNode owner, UnaryOperator<ClassNode> nestHost) {
    Lambdas lambdas = new Lambdas(owner);
    owner.methods.forEach(lambdas::link);
    if (lambdas.holders.isEmpty()) {
      return List.of();
    }
    ClassNode host = nestHost.apply(owner);
    // Nests came with version 55: JVMS 17, 4.7.28.
    owner.version = Math.max(owner.version, Opcodes.V11);
    host.version = Math.max(host.version, Opcodes.V11);
    if (host.nestMembers == null) {
      host.nestMembers = new ArrayList<>();
    }
    List<ClassNode> made = new ArrayList<>();
    for (LambdaClass holder : lambdas.holders.values()) {
      ClassNode node = holder.toClass(host.name);
      host.nestMembers.add(node.name);
      made.add(node);
    }
    return made;
  }

  private void link(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      if (instruction instanceof InvokeDynamicInsnNode dynamic) {
        Lambda.of(dynamic)
            .ifPresent(lambda -> method.instructions.set(dynamic, call(holder(lambda), lambda)));
      }
    }
  }

  private static MethodInsnNode call(LambdaClass holder, Lambda lambda) {
    return new MethodInsnNode(
        Opcodes.INVOKESTATIC,
        holder.name(),
        holder.add(lambda),
        lambda.site().getDescriptor(),
        false);
  }

  /**
   * The class of a lambda expression. Those of {@code java.util.function} share one, since no two
   * of these interfaces have a default method in common; any other interface might.
   */
  private LambdaClass holder(Lambda lambda) {
    String type = lambda.functionalInterface();
    String key = type.startsWith("java/util/function/") ? "" : type;
    return holders.computeIfAbsent(
        key, k -> new LambdaClass(owner.name + "$$Lambdas" + holders.size()));
  }
}
