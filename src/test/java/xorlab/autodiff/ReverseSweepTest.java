package xorlab.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import xorlab.numeric.Matrix;

class ReverseSweepTest {
  private final Tape tape = new Tape();

  @Test
  void aNodeUsedTwiceGetsBothContributions() {
    Node a = tape.leaf("a", 3);
    Node b = a.plus(a);
    Node c = b.plus(b);
    new ReverseSweep(c).finish();
    assertEquals(12, number(c.value()));
    assertEquals(2, number(b.adjoint()));
    assertEquals(4, number(a.adjoint()));
  }

  /** The example of micrograd's test_sanity_check; by hand, y = -20 and y' = 46. */
  @Test
  void microgradsSanityCheckHolds() {
    Node x = tape.leaf("x", -4);
    Node two = tape.constant(2);
    Node z = two.multiply(x).plus(two).plus(x);
    Node q = relu(z).plus(z.multiply(x));
    Node h = relu(z.multiply(z));
    Node y = h.plus(q).plus(q.multiply(x));
    new ReverseSweep(y).finish();
    assertEquals(-20, number(y.value()));
    assertEquals(46, number(x.adjoint()));
  }

  @Test
  void anAdjointIsCompleteOnlyAfterAllUsersOfTheNode() {
    Node a = tape.leaf("a", 3);
    Node b = a.exp();
    Node c = b.log(); // = a
    Node d = b.multiply(c); // = a e^a: b is used by c and by d
    ReverseSweep sweep = new ReverseSweep(d);
    assertEquals(List.of(d, c, b), sweep.order());
    assertEquals(2, sweep.pendingUses(b));

    ReverseSweep.Step first = sweep.step();
    assertEquals(d, first.node());
    assertEquals(number(c.value()), number(first.contributions().get(0)));
    assertEquals(number(b.value()), number(first.contributions().get(1)));
    assertEquals(1, sweep.pendingUses(b));
    double incomplete = number(b.adjoint());
    assertEquals(number(c.value()), incomplete);

    sweep.step();
    assertEquals(0, sweep.pendingUses(b));
    assertEquals(incomplete + 1, number(b.adjoint()), 1e-15);

    sweep.step();
    assertTrue(sweep.isDone());
    assertEquals(Math.exp(3) * (1 + 3), number(a.adjoint()), 1e-13);
    assertThrows(NoSuchElementException.class, sweep::step);
  }

  @Test
  void stepByStepGivesTheSameAsAllAtOnce() {
    Node a = tape.leaf("a", Matrix.of(new double[][] {{1, 2}, {3, 4}}));
    Node loss = sigmoid(a.matmul(a.T())).multiply(a).sum();
    new ReverseSweep(loss).finish();
    Matrix atOnce = a.adjoint().copy();
    ReverseSweep sweep = new ReverseSweep(loss);
    assertEquals(new Matrix(2, 2), a.adjoint());
    int steps = 0;
    while (!sweep.isDone()) {
      assertEquals(steps++, sweep.stepsDone());
      sweep.step();
    }
    assertEquals(sweep.order().size(), steps);
    assertEquals(atOnce, a.adjoint());
  }

  @Test
  void processesEveryNodeOnceRegardlessOfTheNumberOfPaths() {
    Node a = tape.leaf("a", 1);
    Node node = a;
    for (int i = 0; i < 1000; i++) {
      node = node.plus(node); // 2^1000 paths
    }
    ReverseSweep sweep = new ReverseSweep(node);
    int visits = 0;
    int contributions = 0;
    while (!sweep.isDone()) {
      contributions += sweep.step().contributions().size();
      visits++;
    }
    assertEquals(1000, visits);
    assertEquals(2000, contributions);
    assertEquals(0x1p1000, number(a.adjoint()));
  }

  @Test
  void neverProcessesANodeBeforeItsUsers() {
    Node a = tape.leaf("a", 0.5);
    Node node = a;
    for (int i = 0; i < 20; i++) {
      node = sigmoid(node).multiply(a).plus(node);
    }
    HashSet<Node> taken = new HashSet<>();
    for (Node next : new ReverseSweep(node).order()) {
      next.inputs().forEach(input -> assertFalse(taken.contains(input)));
      assertTrue(taken.add(next));
    }
  }

  @Test
  void nodesThatTheResultDoesNotDependOnStayAt0() {
    Node a = tape.leaf("a", 0);
    Node aside = a.log(); // minus infinity: its slope must not get in
    Node loss = a.exp();
    Node later = loss.multiply(aside);
    new ReverseSweep(loss).finish();
    assertEquals(1, number(a.adjoint()));
    assertEquals(0, number(aside.adjoint()));
    assertEquals(0, number(later.adjoint()));
  }

  @Test
  void aSweepStartsFromOneNumber() {
    Node a = tape.leaf("a", new Matrix(4, 2));
    Exception refusal = assertThrows(IllegalArgumentException.class, () -> new ReverseSweep(a));
    assertEquals(
        "A sweep starts from one number, not from 4x2: take the sum first.", refusal.getMessage());
  }

  @Test
  void nodesOfTwoTapesDoNotMix() {
    Node a = tape.leaf("a", 1);
    Node b = new Tape().leaf("b", 2);
    Exception refusal = assertThrows(IllegalArgumentException.class, () -> a.plus(b));
    assertEquals("Both inputs of + must be on one tape.", refusal.getMessage());
  }

  @Test
  void theTapeHoldsTheNodesInOrderOfCreation() {
    Node y = tape.leaf("y", new Matrix(4, 1));
    Node rest = tape.constant(1).minus(y).withName("1 - y");
    assertEquals(3, tape.nodes().size());
    assertEquals(List.of("y", "1", "1 - y"), tape.nodes().stream().map(Node::name).toList());
    assertEquals("-", rest.operation().orElseThrow().symbol());
    assertEquals(List.of(tape.nodes().get(1), y), rest.inputs());
    assertTrue(y.isLeaf());
    assertTrue(y.operation().isEmpty());
    assertEquals(2, rest.number());
  }

  private static double number(Matrix matrix) {
    return matrix.get(0, 0);
  }

  private static Node relu(Node A) {
    return A.map("relu", a -> Math.max(a, 0), (a, c) -> a > 0 ? 1 : 0);
  }

  private static Node sigmoid(Node A) {
    return A.map("sigmoid", a -> 1 / (1 + Math.exp(-a)), (a, c) -> c * (1 - c));
  }
}
