package xorlab.lesson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.formula.Assignment;

class HandSweepTest {
  private final LessonValues values = NotebookStart.values();

  private HandSweep sweep() {
    return new HandSweep(
        values,
        Assignment.parseAll(
            """
            Z2 = A1 @ W2.T + b2.T
            A2 = sigmoid(Z2)
            ones = y.T @ log(A2)
            zeros = (1 - y).T @ log(1 - A2)
            L = -ones - zeros
            """));
  }

  @Test
  void aRightOrderGivesTheGradientOfTheNotebook() {
    HandSweep sweep = sweep();
    for (String node : List.of("L", "zeros", "ones", "A2", "Z2")) {
      assertTrue(sweep.process(node).missing().isEmpty(), node);
    }
    assertTrue(sweep.isDone());
    assertFalse(sweep.wasTooEarly());
    assertArrayEquals(new double[] {0.60353799, 0.35399637}, sweep.gradient("W2").values(), 1e-8);
    assertEquals(0.6632421, sweep.gradient("b2").get(0, 0), 1e-7);
  }

  @Test
  void aNodeThatIsProcessedTooEarlyPassesOnTooLittle() {
    HandSweep sweep = sweep();
    sweep.process("L");
    sweep.process("ones");
    assertEquals(List.of("zeros"), sweep.process("A2").missing());
    sweep.process("Z2");
    sweep.process("zeros");
    assertTrue(sweep.isDone());
    assertTrue(sweep.wasTooEarly());
    assertNotEquals(0.6632421, sweep.gradient("b2").get(0, 0), 1e-3);
  }

  @Test
  void aStepNamesThoseWhoReceiveAPart() {
    assertEquals(List.of("ones", "zeros"), sweep().process("L").receivers());
  }

  @Test
  void aNameThatALineUsesTwiceReceivesBothParts() {
    HandSweep square = new HandSweep(values, Assignment.parseAll("s = alpha * alpha"));
    square.process("s");
    assertEquals(2, square.gradient("alpha").get(0, 0));
  }
}
