package xorlab.plot.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import xorlab.plot.graph.Graph.Contribution;
import xorlab.plot.graph.GraphNode.Progress;

/** Tapes of the notebook's objective, as autodiff would record them. */
public final class GraphExamples {
  private GraphExamples() {}

  /** A node of a tape: its operation, name, shape and inputs. */
  record Step(String title, String label, String shape, int... inputs) {}

  /** A tape under construction. */
  private static final class Tape {
    final List<Step> steps = new ArrayList<>();

    int leaf(String name, String shape) {
      return add(name, "", shape);
    }

    int add(String title, String label, String shape, int... inputs) {
      steps.add(new Step(title, label, shape, inputs));
      return steps.size() - 1;
    }
  }

  /**
   * The loss as the notebook writes it: {@code A[i-1]@(W[i].T) + b[i].T} and a sigmoid for each
   * layer, then {@code (-y.T@np.log(y_hat) - (1-y).T@np.log(1-y_hat)).squeeze()}.
   */
  public static List<Step> objective(int... widths) {
    Tape tape = new Tape();
    int y = tape.leaf("y", "4x1");
    int A = tape.leaf("A0", "4x" + widths[0]);
    for (int i = 1; i < widths.length; i++) {
      String shape = "4x" + widths[i];
      String turned = widths[i - 1] + "x" + widths[i];
      int W = tape.leaf("W" + i, widths[i] + "x" + widths[i - 1]);
      int Wt = tape.add("transpose", "", turned, W);
      int product = tape.add("@", "", shape, A, Wt);
      int b = tape.leaf("b" + i, widths[i] + "x1");
      int bt = tape.add("transpose", "", "1x" + widths[i], b);
      int Z = tape.add("+", "Z" + i, shape, product, bt);
      A = tape.add("sigmoid", "A" + i, shape, Z);
    }
    int yt = tape.add("transpose", "", "1x4", y);
    int minus = tape.add("negate", "", "1x4", yt);
    int log = tape.add("log", "", "4x1", A);
    int first = tape.add("@", "", "1x1", minus, log);
    int notY = tape.add("-", "", "4x1", tape.leaf("1", ""), y);
    int notYt = tape.add("transpose", "", "1x4", notY);
    int notA = tape.add("-", "", "4x1", tape.leaf("1", ""), A);
    int second = tape.add("@", "", "1x1", notYt, tape.add("log", "", "4x1", notA));
    int difference = tape.add("-", "", "1x1", first, second);
    tape.add("squeeze", "loss", "", difference);
    return tape.steps;
  }

  /** The same for one point, every number a node. */
  static List<Step> scalars(int... widths) {
    Tape tape = new Tape();
    int[] a = new int[widths[0]];
    for (int j = 0; j < a.length; j++) {
      a[j] = tape.leaf("x[" + j + "]", "");
    }
    for (int i = 1; i < widths.length; i++) {
      int[] next = new int[widths[i]];
      for (int row = 0; row < next.length; row++) {
        int sum = -1;
        for (int j = 0; j < a.length; j++) {
          int w = tape.leaf("W" + i + "[" + row + "," + j + "]", "");
          int product = tape.add("*", "", "", a[j], w);
          sum = sum < 0 ? product : tape.add("+", "", "", sum, product);
        }
        int b = tape.leaf("b" + i + "[" + row + "]", "");
        int z = tape.add("+", "z" + i + "[" + row + "]", "", sum, b);
        next[row] = tape.add("sigmoid", "a" + i + "[" + row + "]", "", z);
      }
      a = next;
    }
    int y = tape.leaf("y", "");
    int first = tape.add("*", "", "", tape.add("negate", "", "", y), tape.add("log", "", "", a[0]));
    int notY = tape.add("-", "", "", tape.leaf("1", ""), y);
    int notA = tape.add("-", "", "", tape.leaf("1", ""), a[0]);
    int second = tape.add("*", "", "", notY, tape.add("log", "", "", notA));
    tape.add("-", "loss", "", first, second);
    return tape.steps;
  }

  /** The graph without values. */
  static Graph plain(List<Step> steps) {
    List<GraphNode> nodes = new ArrayList<>();
    for (Step step : steps) {
      nodes.add(node(step, List.of(), Progress.NONE));
    }
    return new Graph(nodes, List.of());
  }

  /** The graph after a number of steps of the sweep; all numbers are made up. */
  public static Graph swept(List<Step> steps, int done) {
    int current = steps.size() - 1 - done;
    int[] contributions = new int[steps.size()];
    int[] uses = new int[steps.size()];
    List<Contribution> handed = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      int[] inputs = steps.get(i).inputs();
      for (int k = 0; k < inputs.length; k++) {
        uses[inputs[k]]++;
        if (i >= current && !isConstant(steps.get(inputs[k]))) {
          contributions[inputs[k]]++;
        }
        if (i == current && !isConstant(steps.get(inputs[k]))) {
          handed.add(new Contribution(i, k, "+0.0" + i + k));
        }
      }
    }
    List<GraphNode> nodes = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Progress sweep =
          isConstant(steps.get(i))
              ? Progress.NONE
              : i == current
                  ? Progress.CURRENT
                  : i > current || contributions[i] == uses[i]
                      ? Progress.COMPLETE
                      : contributions[i] > 0 ? Progress.RECEIVING : Progress.WAITING;
      GraphNode node = node(steps.get(i), List.of("0.549 0.288", "0.71 -1.332"), sweep);
      boolean reached = sweep != Progress.NONE && sweep != Progress.WAITING;
      List<String> adjoint = reached ? List.of("0.014 0.122", "-0.3 0.4437") : List.of();
      nodes.add(node.at(sweep, contributions[i], adjoint));
    }
    return new Graph(nodes, handed);
  }

  private static boolean isConstant(Step step) {
    return step.inputs().length == 0 && !step.title().matches("[Wb].*");
  }

  private static GraphNode node(Step step, List<String> value, Progress sweep) {
    List<Integer> inputs = Arrays.stream(step.inputs()).boxed().toList();
    return new GraphNode(
        step.title(), step.label(), step.shape(), value, List.of(), sweep, 0, inputs);
  }

  /** Layout nodes, all of the same size. */
  static GraphLayout layout(List<int[]> inputs) {
    List<GraphLayout.Node> nodes = new ArrayList<>();
    for (int[] own : inputs) {
      nodes.add(new GraphLayout.Node(60, 40, own));
    }
    return GraphLayout.of(nodes, 36);
  }

  static GraphLayout layoutOf(List<Step> steps) {
    return layout(steps.stream().map(Step::inputs).toList());
  }
}
