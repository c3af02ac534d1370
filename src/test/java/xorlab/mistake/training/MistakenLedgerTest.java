package xorlab.mistake.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.experiment.Experiment;
import xorlab.ledger.AlteredValues;
import xorlab.ledger.Ledger;
import xorlab.ledger.LedgerMatrix;
import xorlab.ledger.OperandStyle;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/** The ledger of a network that trains with a mistake. */
class MistakenLedgerTest {
  @BeforeAll
  static void installMistakes() {
    MistakeTraining.install();
    AlteredValues.install();
  }

  @Test
  void theLineThatIsChangedIsShownAndMarkedAndHasNoArithmetic() {
    Ledger ledger = ledger("mistake=hidden-derivative", 3);
    LedgerMatrix dZ1 = matrix(ledger, "dZ1");
    assertEquals("Changed by the mistake", dZ1.note());
    assertTrue(dZ1.formulaMathML().contains("<mi>A</mi>"), dZ1.formulaMathML());
    assertEquals(matrix(ledger, "dA1").values(), dZ1.values());
    assertEquals("dZ1[0,1]", dZ1.cell(0, 1).equation(OperandStyle.NAMES));
    for (LedgerMatrix other : ledger.matrices()) {
      assertEquals(other == dZ1, !other.note().isEmpty(), other.id());
    }
  }

  @Test
  void aLineThatIsRightHasThePenaltyInItsArithmetic() {
    Ledger ledger = ledger("mistake=dw2-from-a2&l1=0.01&l2=0.1", 3);
    LedgerMatrix dW2 = matrix(ledger, "dW2");
    assertEquals("Changed by the mistake", dW2.note());
    assertTrue(dW2.formulaMathML().contains("<mi>sign</mi>"), dW2.formulaMathML());
    assertEquals("dW1 = dZ1ᵀ A0 + l1 * sign(W1) + l2 * W1", matrix(ledger, "dW1").formula());
    Timeline timeline = new Timeline(experiment("mistake=dw2-from-a2&l1=0.01&l2=0.1"));
    timeline.seek(3, Integer.MAX_VALUE);
    IterationState state = timeline.state();
    assertEquals(state.loss(), matrix(ledger, "loss").cell(0, 0).value());
    assertEquals(state.pass().backward.dW[1], matrix(ledger, "dW1").values());
    double squares = 0;
    for (int i = 1; i <= 2; i++) {
      for (double w : state.parameters().W[i].values()) {
        squares += w * w;
      }
    }
    assertEquals(squares, matrix(ledger, "squares").cell(0, 0).value(), 1e-13);
  }

  @Test
  void theUpdateIsThatOfTheProgram() {
    Ledger ledger = ledger("mistake=update-sign", 2);
    Timeline timeline = new Timeline(experiment("mistake=update-sign"));
    timeline.seek(3, Integer.MAX_VALUE);
    assertEquals(timeline.state().parameters().W[1], matrix(ledger, "newW1").values());
    assertFalse(matrix(ledger, "newb2").note().isEmpty());
    assertTrue(matrix(ledger, "dW1").note().isEmpty());
  }

  @Test
  void linesBehindTheRightOnesAreShownWithThem() {
    LedgerMatrix db1 = matrix(ledger("mistake=bias-sign", 0), "db1");
    assertEquals(3, db1.formulaMathML().split("<math>").length);
  }

  @Test
  void ofAnUpdateAfterEachPointNoQuantityHasArithmetic() {
    Ledger ledger = ledger("mistake=online", 1);
    for (String id : new String[] {"Z1", "A2", "loss", "dW2", "newb1"}) {
      assertFalse(matrix(ledger, id).note().isEmpty(), id);
    }
  }

  /** What is not changed keeps its arithmetic, which gives the program's numbers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "labels-turned",
        "learning-rate-large",
        "hidden-derivative",
        "dw2-from-x",
        "mean-gradient",
        "start-positive",
        "w1-in-by-out"
      })
  void theArithmeticOfTheOtherQuantitiesIsRight(String mistake) {
    Ledger ledger = ledger("mistake=" + mistake, 5);
    Experiment experiment = experiment("mistake=" + mistake);
    double alpha = mistake.equals("learning-rate-large") ? 20 : 1;
    double m = experiment.data().points();
    assertEquals(4, m);
    double w = matrix(ledger, "W2").values().get(0, 1);
    double dw = matrix(ledger, "dW2").values().get(0, 1);
    assertEquals(alpha, matrix(ledger, "alpha").values().get(0, 0));
    assertEquals(w - alpha * dw, matrix(ledger, "newW2").values().get(0, 1));
    double y = matrix(ledger, "y").values().get(0, 0);
    assertEquals(mistake.equals("labels-turned") ? 1 : 0, y);
    double a = matrix(ledger, "A2").values().get(0, 0);
    assertEquals(a - y, matrix(ledger, "dZ2").values().get(0, 0));
  }

  private static LedgerMatrix matrix(Ledger ledger, String id) {
    return ledger.matrix(id).orElseThrow();
  }

  private static Ledger ledger(String settings, int iteration) {
    Experiment experiment = experiment(settings);
    Timeline timeline = new Timeline(experiment);
    timeline.seek(iteration, Integer.MAX_VALUE);
    IterationState state = timeline.state();
    Ledger ledger = Ledger.of(experiment);
    ledger.update(state);
    return ledger;
  }

  private static Experiment experiment(String settings) {
    return MistakenTimelineTest.experiment(settings);
  }
}
