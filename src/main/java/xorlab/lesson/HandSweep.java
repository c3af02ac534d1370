package xorlab.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import xorlab.autodiff.Node;
import xorlab.autodiff.ReverseSweep;
import xorlab.autodiff.Tape;
import xorlab.formula.Assignment;
import xorlab.formula.tree.Scope;
import xorlab.numeric.Matrix;

/**
 * A backward sweep that the reader performs by hand: each line of a program is a node, and the
 * reader chooses the order. To process a node is to add, to the gradient of each name that its line
 * uses, what the line passes on of its own gradient. In the order of {@link ReverseSweep} that
 * gives the gradient; a node that is processed too early passes on an incomplete one.
 */
public final class HandSweep {
  private final AssignedScope scope;
  private final Map<String, Assignment> lines = new LinkedHashMap<>();
  private final Map<String, Matrix> gradients = new HashMap<>();
  private final Set<String> processed = new HashSet<>();
  private final String result;
  private boolean tooEarly;

  /**
   * The result of processing a node.
   *
   * @param node the name of its line
   * @param missing the lines that use it and had not been processed before it; empty if its
   *     gradient was complete
   * @param receivers the names to whose gradients it has added
   */
  public record Step(String node, List<String> missing, List<String> receivers) {}

  /**
   * Before the first step: the gradient of the result is 1, all others are 0.
   *
   * @param values what the names mean that no line assigns
   * @param program the lines; the last one is the result, 1x1
   */
  public HandSweep(LessonValues values, List<Assignment> program) {
    scope = new AssignedScope(values);
    for (Assignment line : program) {
      Matrix value = scope.assign(line);
      lines.put(line.name(), line);
      gradients.put(line.name(), zeros(value));
    }
    result = program.get(program.size() - 1).name();
    gradients.get(result).set(0, 0, 1);
  }

  /** The names of the lines, in their order. */
  public List<String> nodes() {
    return new ArrayList<>(lines.keySet());
  }

  /** The value of a line, or of a name that it uses. */
  public Matrix value(String name) {
    return scope.find(name).orElseThrow();
  }

  /** The gradient of a name, as far as it has been added up. */
  public Matrix gradient(String name) {
    return gradients.computeIfAbsent(name, absent -> zeros(value(name)));
  }

  public boolean isProcessed(String node) {
    return processed.contains(node);
  }

  /** Whether all lines have been processed. */
  public boolean isDone() {
    return processed.size() == lines.size();
  }

  /** Whether some node was processed before its gradient was complete. */
  public boolean wasTooEarly() {
    return tooEarly;
  }

  /** Processes a node, which must not have been processed before. */
  public Step process(String node) {
    List<String> missing = new ArrayList<>();
    for (Assignment line : lines.values()) {
      if (line.formula().names().contains(node) && !processed.contains(line.name())) {
        missing.add(line.name());
      }
    }
    tooEarly |= !missing.isEmpty();
    processed.add(node);
    Assignment line = lines.get(node);
    Map<String, Node> leaves = new LinkedHashMap<>();
    passOn(line, gradient(node), leaves);
    for (Map.Entry<String, Node> leaf : leaves.entrySet()) {
      add(leaf.getValue().adjoint(), gradient(leaf.getKey()));
    }
    return new Step(node, missing, new ArrayList<>(leaves.keySet()));
  }

  /** Sweeps one line: the derivative of sum(gradient * line) with respect to each of its names. */
  private void passOn(Assignment line, Matrix gradient, Map<String, Node> leaves) {
    Tape tape = new Tape();
    Node value = line.formula().evaluate(tape, new LeafScope(leaves));
    new ReverseSweep(value.multiply(tape.leaf("", gradient)).sum()).finish();
  }

  /** Each name is one leaf, however often the line uses it, so that its gradients add up. */
  private final class LeafScope implements Scope {
    private final Map<String, Node> leaves;

    LeafScope(Map<String, Node> leaves) {
      this.leaves = leaves;
    }

    @Override
    public Optional<Node> value(Tape tape, String name) {
      if (!leaves.containsKey(name)) {
        scope.value(tape, name).ifPresent(leaf -> leaves.put(name, leaf));
      }
      return Optional.ofNullable(leaves.get(name));
    }

    @Override
    public Optional<Node> call(Tape tape, String function, List<Node> arguments) {
      return scope.call(tape, function, arguments);
    }
  }

  private static Matrix zeros(Matrix shape) {
    return new Matrix(shape.rows(), shape.columns());
  }

  private static void add(Matrix contribution, Matrix gradient) {
    for (int k = 0; k < gradient.values().length; k++) {
      gradient.values()[k] += contribution.values()[k];
    }
  }
}
