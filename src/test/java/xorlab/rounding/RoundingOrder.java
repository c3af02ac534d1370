package xorlab.rounding;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Finds operations that TeaVM 0.15.0 prints in JavaScript without the parentheses of their right
 * operand, so that they round in another order than in Java.
 *
 * <p>Its {@code StatementRenderer.visitBinary} takes + and * for associative: {@code a + (b - c)}
 * becomes {@code a + b - c}, and {@code a * (b / c)} becomes {@code a * b / c}. It also ranks %
 * below * and /: {@code a % (b * c)} becomes {@code a % b * c}. The right operand need not stand
 * there in the source. TeaVM puts the expression of a variable in the place of its only use (and
 * variables with several uses may end with one, when it merges equal expressions), inlines small
 * methods, and takes small objects apart. So every way from an operation to a right operand counts
 * here, whether TeaVM takes it or not.
 */
public final class RoundingOrder {
  /**
   * An operation that may round otherwise in JavaScript.
   *
   * @param method the method that contains it
   * @param place class, method and line
   * @param problem what is wrong and what to write instead
   */
  public record Finding(String method, String place, String problem) {
    @Override
    public String toString() {
      return place + ": " + problem;
    }
  }

  private static final Set<Integer> SUMS = Set.of(DADD, DSUB, FADD, FSUB);
  private static final Set<Integer> PRODUCTS = Set.of(DMUL, DDIV, FMUL, FDIV);
  private static final Set<Integer> ARITHMETIC =
      Set.of(DADD, DSUB, DMUL, DDIV, DREM, FADD, FSUB, FMUL, FDIV, FREM);

  private enum Rule {
    SUM(
        "+",
        Set.of(DADD, FADD),
        SUMS,
        "put the sum first, or subtract the negated difference (a - -b)"),
    PRODUCT(
        "*",
        Set.of(DMUL, FMUL),
        PRODUCTS,
        "put the product or quotient first (b / c * a), or negate it and the result (-(a * -b))"),
    REMAINDER(
        "%",
        Set.of(DREM, FREM), PRODUCTS, "divide by something that is neither product nor quotient");

    final String sign;
    final Set<Integer> outer;
    final Set<Integer> inner;
    final String advice;

    Rule(String sign, Set<Integer> outer, Set<Integer> inner, String advice) {
      this.sign = sign;
      this.outer = outer;
      this.inner = inner;
      this.advice = advice;
    }

    String problem(String source) {
      return "the right operand of this %s may be what %s computes: %s"
          .formatted(sign, source, advice);
    }
  }

  private record Operation(
      Rule rule, AbstractInsnNode instruction, AbstractInsnNode right, String method) {}

  private final Flow flow = new Flow();
  private final List<Operation> operations = new ArrayList<>();
  private final Map<AbstractInsnNode, Set<AbstractInsnNode>> leftOperands = new HashMap<>();
  private final Map<AbstractInsnNode, Set<AbstractInsnNode>> rightOperands = new HashMap<>();
  private final Map<AbstractInsnNode, String> places = new HashMap<>();

  private RoundingOrder() {}

  /** The findings in these class files, taken as one program. */
  public static List<Finding> in(List<byte[]> classes) {
    RoundingOrder order = new RoundingOrder();
    for (byte[] bytes : classes) {
      ClassNode type = new ClassNode();
      new ClassReader(bytes).accept(type, 0);
      for (MethodNode method : type.methods) {
        order.read(type, method);
      }
    }
    return order.findings();
  }

  private void read(ClassNode type, MethodNode method) {
    boolean isStatic = (method.access & ACC_STATIC) != 0;
    Flow.Method node = Flow.Method.of(type.name, method.name, method.desc, isStatic);
    Origins origins = new Origins();
    Frame<SourceValue>[] frames;
    try {
      frames = new Analyzer<>(origins).analyze(type.name, method);
    } catch (AnalyzerException e) {
      throw new IllegalArgumentException("Not a valid class file: " + type.name, e);
    }
    flow.addParameters(node, origins.parameters());
    for (int i = 0; i < frames.length; i++) {
      AbstractInsnNode instruction = method.instructions.get(i);
      if (frames[i] != null && instruction.getOpcode() >= 0) {
        flow.addInstruction(type.name, node, instruction, frames[i]);
        addOperation(instruction, frames[i], method.name);
        places.put(instruction, place(type, method, instruction));
      }
    }
  }

  private void addOperation(
      AbstractInsnNode instruction, Frame<SourceValue> layout, String method) {
    if (!ARITHMETIC.contains(instruction.getOpcode())) {
      return;
    }
    leftOperands.put(instruction, Flow.only(Flow.fromTop(layout, 2)));
    rightOperands.put(instruction, Flow.only(Flow.fromTop(layout, 1)));
    for (Rule rule : Rule.values()) {
      if (rule.outer.contains(instruction.getOpcode())) {
        for (AbstractInsnNode right : rightOperands.get(instruction)) {
          operations.add(new Operation(rule, instruction, right, method));
        }
      }
    }
  }

  private List<Finding> findings() {
    List<Finding> diagnostics = new ArrayList<>();
    for (Operation operation : operations) {
      // What the left operand is computed from is read twice, which keeps it a variable.
      if (!isIn(leftOperands.get(operation.instruction), operation.right)) {
        Rule rule = operation.rule;
        flow.origin(operation.right, source -> rule.inner.contains(source.getOpcode()))
            .map(source -> rule.problem(places.get(source)))
            .map(
                problem ->
                    new Finding(operation.method, places.get(operation.instruction), problem))
            .ifPresent(diagnostics::add);
      }
    }
    return diagnostics;
  }

  /** Whether the value is one of these or an operand in the arithmetic that makes one of them. */
  private boolean isIn(Set<AbstractInsnNode> results, AbstractInsnNode value) {
    return results.contains(value)
        || results.stream()
            .anyMatch(
                result ->
                    isIn(leftOperands.getOrDefault(result, Set.of()), value)
                        || isIn(rightOperands.getOrDefault(result, Set.of()), value));
  }

  private static String place(ClassNode type, MethodNode method, AbstractInsnNode instruction) {
    AbstractInsnNode node = instruction;
    while (node != null && !(node instanceof LineNumberNode)) {
      node = node.getPrevious();
    }
    String line = node instanceof LineNumberNode number ? ", line " + number.line : "";
    return type.name.replace('/', '.') + "." + method.name + line;
  }
}
