package xorlab.rounding;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Data flow over a whole program: into methods as arguments, out of them as results, through
 * lambdas, and through the fields of objects (TeaVM takes short-lived objects apart into
 * variables). Static fields, arrays and library methods end the trail. So does a point where
 * several values meet, as after an if or two returns: TeaVM keeps that as a variable, or as a ?: in
 * parentheses.
 *
 * <p>A value is an instruction that makes it, or a {@link Method} for what a call of it gives, or
 * one of the other records.
 */
final class Flow {
  /** The owner is empty where a method may be overridden: then name and descriptor decide. */
  record Method(String owner, String name, String descriptor) {
    static Method of(String owner, String name, String descriptor, boolean isStatic) {
      boolean fixed = isStatic || name.equals("<init>");
      return new Method(fixed ? owner : "", name, descriptor);
    }
  }

  /** The result of the method in the class that has its body. */
  private record Result(String place, Method method) {}

  private record Parameter(Method method, int position) {}

  private record Field(String name) {}

  private final Map<Object, Set<Object>> sources = new HashMap<>();

  /** The nearest instruction of this kind among those that may have made the value. */
  Optional<AbstractInsnNode> origin(Object value, Predicate<AbstractInsnNode> kind) {
    Set<Object> seen = new HashSet<>();
    Deque<Object> queue = new ArrayDeque<>();
    queue.add(value);
    while (!queue.isEmpty()) {
      Object next = queue.remove();
      if (next instanceof AbstractInsnNode instruction && kind.test(instruction)) {
        return Optional.of(instruction);
      }
      Set<Object> from = sources.getOrDefault(next, Set.of());
      boolean meeting = next instanceof Result && from.size() > 1;
      if (seen.add(next) && !meeting) {
        queue.addAll(from);
      }
    }
    return Optional.empty();
  }

  void addParameters(Method method, Map<AbstractInsnNode, Integer> parameters) {
    parameters.forEach((node, position) -> add(node, Set.of(new Parameter(method, position))));
  }

  /** Adds what one instruction of a method passes on, given the stack before it. */
  void addInstruction(
      String owner, Method method, AbstractInsnNode instruction, Frame<SourceValue> layout) {
    switch (instruction.getOpcode()) {
      case Opcodes.DRETURN, Opcodes.FRETURN -> {
        Result result = new Result(owner, method);
        add(method, Set.of(result));
        add(result, fromTop(layout, 1).insns);
      }
      case Opcodes.GETFIELD ->
          add(instruction, Set.of(new Field(((FieldInsnNode) instruction).name)));
      case Opcodes.PUTFIELD ->
          add(new Field(((FieldInsnNode) instruction).name), only(fromTop(layout, 1)));
      case Opcodes.INVOKEDYNAMIC -> addLambda((InvokeDynamicInsnNode) instruction, layout);
      default -> {
        if (instruction instanceof MethodInsnNode call) {
          boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
          Method called = Method.of(call.owner, call.name, call.desc, isStatic);
          add(call, Set.of(called));
          addArguments(called, 0, Type.getArgumentTypes(call.desc).length, layout);
        }
      }
    }
  }

  /** A lambda or method reference: calling the interface's method calls its body. */
  private void addLambda(InvokeDynamicInsnNode lambda, Frame<SourceValue> layout) {
    if (!lambda.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
      return;
    }
    Type type = (Type) lambda.bsmArgs[0];
    Handle handle = (Handle) lambda.bsmArgs[1];
    boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
    boolean isConstructor = handle.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    Method called = Method.of("", lambda.name, type.getDescriptor(), false);
    Method body = Method.of(handle.getOwner(), handle.getName(), handle.getDesc(), isStatic);
    add(called, Set.of(body));
    int first = isStatic || isConstructor ? 0 : -1;
    int captured = Type.getArgumentTypes(lambda.desc).length;
    addArguments(body, first, captured, layout);
    for (int i = 0; i < type.getArgumentTypes().length; i++) {
      add(new Parameter(body, first + captured + i), Set.of(new Parameter(called, i)));
    }
  }

  private void addArguments(Method method, int first, int count, Frame<SourceValue> layout) {
    for (int i = 0; i < count; i++) {
      add(new Parameter(method, first + i), only(fromTop(layout, count - i)));
    }
  }

  private void add(Object value, Collection<?> from) {
    sources.computeIfAbsent(value, key -> new HashSet<>()).addAll(from);
  }

  /** What made the value, if that is always the same instruction; empty where several meet. */
  static Set<AbstractInsnNode> only(SourceValue value) {
    return value.insns.size() == 1 ? value.insns : Set.of();
  }

  /** The n-th value from the top of the stack, counted from 1. */
  static SourceValue fromTop(Frame<SourceValue> layout, int n) {
    return layout.getStack(layout.getStackSize() - n);
  }
}
