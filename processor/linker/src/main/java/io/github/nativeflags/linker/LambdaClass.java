package io.github.nativeflags.linker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;

/**
 * A class whose objects are lambda expressions: one class for many costs a virtual machine less
 * than a class for each. An object holds what it captures, and which of the expressions it is.
 */
final class LambdaClass {
  private static final String OBJECT = "java/lang/Object";
  private static final String WHICH = "which";

  private final String name;
  private final Set<String> interfaces = new LinkedHashSet<>();

  /** By the method of an interface that they implement. */
  private final Map<String, List<Lambda>> lambdas = new LinkedHashMap<>();

  private final ClassNode node = new ClassNode();
  private int captured;

  LambdaClass(String name) {
    this.name = name;
    node.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        name,
        null,
        OBJECT,
        null);
  }

  /** The class's internal name. */
  String name() {
    return name;
  }

  /** Adds an expression and gives the name of the static method that makes it. */
  String add(Lambda lambda) {
    List<Lambda> alike =
        lambdas.computeIfAbsent(lambda.method() + lambda.erased(), k -> new ArrayList<>());
    alike.add(lambda);
    interfaces.add(lambda.functionalInterface());
    captured = Math.max(captured, lambda.captured().size());
    String factory = "make" + node.methods.size();
    addFactory(factory, lambda, alike.size() - 1);
    return factory;
  }

  /** The class, as a member of a nest. */
  ClassNode toClass(String nestHost) {
    node.nestHostClass = nestHost;
    node.interfaces.addAll(interfaces);
    node.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, WHICH, "I", null, null);
    for (int i = 0; i < captured; i++) {
      node.visitField(Opcodes.ACC_PRIVATE, field(i), Values.OBJECT.getDescriptor(), null, null);
    }
    addConstructor();
    lambdas.values().forEach(this::addMethod);
    return node;
  }

  private static String field(int index) {
    return "captured" + index;
  }

  private void addConstructor() {
    MethodVisitor code = node.visitMethod(Opcodes.ACC_PRIVATE, "<init>", "(I)V", null, null);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ILOAD, 1);
    code.visitFieldInsn(Opcodes.PUTFIELD, name, WHICH, "I");
    code.visitInsn(Opcodes.RETURN);
  }

  private void addFactory(String factory, Lambda lambda, int which) {
    MethodVisitor code =
        node.visitMethod(Opcodes.ACC_STATIC, factory, lambda.site().getDescriptor(), null, null);
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    code.visitLdcInsn(which);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", "(I)V", false);
    int local = 0;
    for (int i = 0; i < lambda.captured().size(); i++) {
      Type type = lambda.captured().get(i);
      code.visitInsn(Opcodes.DUP);
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
      Values.box(code, type);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), Values.OBJECT.getDescriptor());
      local += type.getSize();
    }
    code.visitInsn(Opcodes.ARETURN);
  }

  private void addMethod(List<Lambda> alike) {
    Lambda first = alike.get(0);
    MethodVisitor code =
        node.visitMethod(
            Opcodes.ACC_PUBLIC, first.method(), first.erased().getDescriptor(), null, null);
    Label[] labels =
        IntStream.range(0, alike.size()).mapToObj(i -> new Label()).toArray(Label[]::new);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitFieldInsn(Opcodes.GETFIELD, name, WHICH, "I");
    code.visitTableSwitchInsn(0, labels.length - 1, labels[0], labels);
    for (int i = 0; i < labels.length; i++) {
      code.visitLabel(labels[i]);
      code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
      addCall(code, alike.get(i));
    }
  }

  private void addCall(MethodVisitor code, Lambda lambda) {
    if (lambda.constructs()) {
      code.visitTypeInsn(Opcodes.NEW, lambda.body().getOwner());
      code.visitInsn(Opcodes.DUP);
    }
    for (int i = 0; i < lambda.captured().size(); i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), Values.OBJECT.getDescriptor());
      Values.unbox(code, lambda.captured().get(i));
    }
    pushArguments(code, lambda);
    code.visitMethodInsn(
        lambda.opcode(),
        lambda.body().getOwner(),
        lambda.body().getName(),
        lambda.body().getDesc(),
        lambda.body().isInterface());
    Type result = lambda.erased().getReturnType();
    Values.convert(code, lambda.given(), lambda.instantiated().getReturnType(), result);
    code.visitInsn(result.getOpcode(Opcodes.IRETURN));
  }

  private static void pushArguments(MethodVisitor code, Lambda lambda) {
    Type[] erased = lambda.erased().getArgumentTypes();
    Type[] instantiated = lambda.instantiated().getArgumentTypes();
    int local = 1;
    for (int i = 0; i < erased.length; i++) {
      code.visitVarInsn(erased[i].getOpcode(Opcodes.ILOAD), local);
      Type taken = lambda.taken().get(lambda.captured().size() + i);
      Values.convert(code, erased[i], instantiated[i], taken);
      local += erased[i].getSize();
    }
  }
}
