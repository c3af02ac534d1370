package xorlab.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.ledger.LedgerRuns.Shown;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.training.Timeline;

/** The ledger of one iteration. */
class LedgerTest {
  @Test
  void goesForwardToTheLossBackwardToTheGradientsAndThroughTheUpdate() {
    assertEquals(
        "A0 y W1 b1 Z1 A1 W2 b2 Z2 A2 loss"
            + " dA2 dZ2 dW2 db2 dA1 dZ1 dW1 db1"
            + " alpha newW1 newb1 newW2 newb2",
        String.join(" ", ids(Ledger.of(Experiment.defaults()))));
    assertEquals(
        "A0 y W1 b1 Z1 A1 loss dA1 dZ1 dW1 db1 alpha newW1 newb1",
        String.join(" ", ids(Ledger.of(LedgerRuns.experiment(SettingTexts.of("layers", ""))))));
  }

  @Test
  void printsTheGradientsThatTheNotebookPrints() {
    Ledger ledger = LedgerRuns.ledger(Experiment.defaults(), 0);
    // the notebook's del_W2_ours and del_b2_ours: NumPy prints eight places
    assertEquals("0.60353799", Decimals.fixed(value(ledger, "dW2", 0, 0), 8));
    assertEquals("0.35399637", Decimals.fixed(value(ledger, "dW2", 0, 1), 8));
    assertEquals("0.66324210", Decimals.fixed(value(ledger, "db2", 0, 0), 8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "", "3,2", "4,3,2"})
  void showsTheNumbersThatTrain(String layers) {
    Experiment experiment =
        LedgerRuns.experiment(SettingTexts.of("layers", layers, "learning-rate", "0.7"));
    Timeline timeline = new Timeline(experiment);
    Ledger ledger = Ledger.of(experiment);
    for (int iteration = 0; iteration < 140; iteration++) {
      timeline.seek(iteration, Integer.MAX_VALUE);
      ledger.update(timeline.state());
      assertEquals(timeline.state().loss(), value(ledger, "loss", 0, 0));
      int L = timeline.state().network().lastLayer();
      assertEquals(timeline.state().prediction(), LedgerRuns.quantity(ledger, "A" + L).values());
      var before = timeline.state().parameters();
      timeline.seek(iteration + 1, Integer.MAX_VALUE);
      var after = timeline.state().parameters();
      for (int i = 1; i <= L; i++) {
        assertEquals(before.W[i], LedgerRuns.quantity(ledger, "W" + i).values());
        assertEquals(before.b[i], LedgerRuns.quantity(ledger, "b" + i).values());
        assertEquals(after.W[i], LedgerRuns.quantity(ledger, "newW" + i).values());
        assertEquals(after.b[i], LedgerRuns.quantity(ledger, "newb" + i).values());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "gradient-descent all 0,3,8",
        "momentum all ''",
        "momentum 3 5",
        "adam all ''",
        "adam 3 0,3,8",
        "adam 1 ''",
      })
  void showsTheUpdateThatTrains(String optimizer, String batch, String frozen) {
    Experiment experiment =
        LedgerRuns.experiment(
            SettingTexts.of("optimizer", optimizer, "batch", batch, "frozen", frozen));
    Timeline timeline = new Timeline(experiment);
    for (int iteration = 0; iteration < 140; iteration++) {
      timeline.seek(iteration, Integer.MAX_VALUE);
      Ledger ledger = LedgerRuns.ledger(experiment, iteration);
      timeline.seek(iteration + 1, Integer.MAX_VALUE);
      var after = timeline.state().parameters();
      for (int i = 1; i <= 2; i++) {
        assertEquals(after.W[i], LedgerRuns.quantity(ledger, "newW" + i).values());
        assertEquals(after.b[i], LedgerRuns.quantity(ledger, "newb" + i).values());
      }
    }
  }

  @Test
  void writesAnUpdateOperationByOperation() {
    Ledger momentum =
        Ledger.of(LedgerRuns.experiment(SettingTexts.of("layers", "", "optimizer", "momentum")));
    assertEquals(
        "A0 y W1 b1 Z1 A1 loss dA1 dZ1 dW1 db1 alpha vW1 newvW1 newW1 vb1 newvb1 newb1",
        String.join(" ", ids(momentum)));
    assertEquals("new vW1 = 0.9 * vW1 + dW1", LedgerRuns.quantity(momentum, "newvW1").formula());
    assertEquals("new W1 = W1 - alpha * new vW1", LedgerRuns.quantity(momentum, "newW1").formula());
    Ledger adam =
        Ledger.of(LedgerRuns.experiment(SettingTexts.of("layers", "", "optimizer", "adam")));
    assertEquals(
        "A0 y W1 b1 Z1 A1 loss dA1 dZ1 dW1 db1 alpha mPower vPower"
            + " mW1 newmW1 vW1 newvW1 mHatW1 vHatW1 newW1"
            + " mb1 newmb1 vb1 newvb1 mHatb1 vHatb1 newb1",
        String.join(" ", ids(adam)));
    assertEquals(
        "new mW1 = 0.9 * mW1 + (1 - 0.9) * dW1", LedgerRuns.quantity(adam, "newmW1").formula());
    assertEquals("mHatW1 = new mW1 / (1 - mPower)", LedgerRuns.quantity(adam, "mHatW1").formula());
    assertEquals(
        "new W1 = W1 - alpha * mHatW1 / (sqrt(vHatW1) + 0.00000001)",
        LedgerRuns.quantity(adam, "newW1").formula());
  }

  @Test
  void showsThePointsOfTheBatch() {
    Experiment experiment = LedgerRuns.experiment(SettingTexts.of("batch", "2"));
    Ledger ledger = Ledger.of(experiment);
    ledger.update(LedgerRuns.state(experiment, 1));
    LedgerMatrix inputs = LedgerRuns.quantity(ledger, "A0");
    assertEquals(Matrix.of(new double[][] {{1, 0}, {1, 1}}), inputs.values());
    assertEquals("point 2", inputs.rowTitle(0));
    assertEquals("A0[3,1]", inputs.cell(1, 1).name());
    assertEquals(OptionalInt.of(3), inputs.cell(1, 1).point());
    assertEquals(
        "How the loss changes with each weight of layer 2, summed over the points of the batch.",
        LedgerRuns.quantity(ledger, "dW2").meaning());
    ledger.update(LedgerRuns.state(experiment, 2));
    assertEquals("point 0", inputs.rowTitle(0));
  }

  /** {@code np.random.RandomState(0).permutation(4)} is 2 3 1 0, NumPy 2.4.6. */
  @Test
  void aShuffledBatchHasItsPointsByTheirNumbers() {
    Experiment experiment = LedgerRuns.experiment(SettingTexts.of("batch", "3", "shuffle", "true"));
    Ledger ledger = LedgerRuns.ledger(experiment, 0);
    LedgerMatrix inputs = LedgerRuns.quantity(ledger, "A0");
    assertEquals(Matrix.of(new double[][] {{1, 0}, {1, 1}, {0, 1}}), inputs.values());
    assertEquals("point 2", inputs.rowTitle(0));
    assertEquals("A0[1,1]", inputs.cell(2, 1).name());
    assertEquals(OptionalInt.of(3), inputs.cell(1, 1).point());
    assertEquals("point 0", LedgerRuns.quantity(LedgerRuns.ledger(experiment, 1), "y").rowTitle(0));
  }

  @Test
  void aRateThatDecaysHasItsArithmetic() {
    Experiment experiment =
        LedgerRuns.experiment(SettingTexts.of("layers", "", "decay", "0.5", "learning-rate", "2"));
    Ledger ledger = LedgerRuns.ledger(experiment, 6);
    assertEquals(
        "A0 y W1 b1 Z1 A1 loss dA1 dZ1 dW1 db1 rate decay k alpha newW1 newb1",
        String.join(" ", ids(ledger)));
    LedgerMatrix alpha = LedgerRuns.quantity(ledger, "alpha");
    assertEquals("alpha = rate / (1 + decay * k)", alpha.formula());
    assertEquals(
        "alpha = 2.0 / (1 + 0.5 * 6.0) = 0.5", alpha.cell(0, 0).equation(OperandStyle.FULL));
    assertEquals(
        "<math><mi>α</mi><mo>=</mo><mfrac><mi>rate</mi><mrow><mn>1</mn><mo>+</mo><mi>decay</mi>"
            + "<mo>\u2062</mo><mi>k</mi></mrow></mfrac></math>",
        alpha.formulaMathML());
  }

  @ParameterizedTest
  @CsvSource({
    "gradient-descent, 3, true, 0.1",
    "momentum, 1, true, 0.01",
    "adam, 3, false, 0.2",
    "gradient-descent, all, false, 0.5"
  })
  void showsTheUpdateThatTrainsWithDecayAndShuffledBatches(
      String optimizer, String batch, String shuffle, String decay) {
    Experiment experiment =
        LedgerRuns.experiment(
            SettingTexts.of(
                "optimizer", optimizer, "batch", batch, "decay", decay, "learning-rate", "0.3"));
    experiment = experiment.withText(Setting.SHUFFLE, shuffle).orElseThrow();
    for (int iteration = 0; iteration < 30; iteration++) {
      Ledger ledger = LedgerRuns.ledger(experiment, iteration);
      var after = LedgerRuns.state(experiment, iteration + 1).parameters();
      for (int i = 1; i <= 2; i++) {
        assertEquals(after.W[i], LedgerRuns.quantity(ledger, "newW" + i).values());
        assertEquals(after.b[i], LedgerRuns.quantity(ledger, "newb" + i).values());
      }
    }
  }

  @Test
  void aBatchOfAnotherSizeIsRejected() {
    Experiment experiment = LedgerRuns.experiment(SettingTexts.of("batch", "3"));
    Ledger ledger = Ledger.of(experiment);
    var last = LedgerRuns.state(experiment, 1);
    assertFalse(ledger.fits(last));
    var refusal = assertThrows(IllegalArgumentException.class, () -> ledger.update(last));
    assertEquals(
        "The state's batch has 1 points where the ledger has 3. Make a ledger for batches of that"
            + " size.",
        refusal.getMessage());
    assertTrue(Ledger.of(experiment, 1).fits(last));
    assertTrue(Ledger.ofPoint(0, experiment).fits(last));
  }

  @Test
  void keepsItsQuantitiesFromIterationToIteration() {
    Ledger ledger = LedgerRuns.ledger(Experiment.defaults(), 0);
    Cell loss = LedgerRuns.quantity(ledger, "loss").cell(0, 0);
    double start = loss.value();
    ledger.update(LedgerRuns.state(Experiment.defaults(), 140));
    assertEquals("2.9991464995409807", Decimals.repr(start)); // as the notebook prints it
    assertEquals(LedgerRuns.state(Experiment.defaults(), 140).loss(), loss.value());
    assertSame(loss.matrix(), LedgerRuns.quantity(ledger, "loss"));
  }

  @Test
  void thePointsAddUpToTheGradientBitForBit() {
    for (String layers : List.of("2", "", "3,2", "4,3,2")) {
      Experiment experiment = LedgerRuns.experiment(SettingTexts.of("layers", layers));
      for (int iteration : new int[] {0, 60, 140}) {
        Ledger whole = LedgerRuns.ledger(experiment, iteration);
        List<Ledger> points = points(experiment, iteration);
        for (LedgerMatrix quantity : whole.matrices()) {
          if (quantity.symbol() == Symbol.DW || quantity.symbol() == Symbol.DB) {
            assertBits(quantity.values().values(), sum(points, quantity.id()));
          }
        }
      }
    }
  }

  @Test
  void aPointHasItsRowOfEachMatrixAndNoUpdate() {
    Experiment experiment = LedgerRuns.experiment(SettingTexts.of("layers", "3,2"));
    Ledger whole = LedgerRuns.ledger(experiment, 50);
    List<Ledger> points = points(experiment, 50);
    for (int n = 0; n < points.size(); n++) {
      for (LedgerMatrix quantity : points.get(n).matrices()) {
        Matrix all = LedgerRuns.quantity(whole, quantity.id()).values();
        Matrix alone = quantity.values();
        if (quantity.symbol().hasRowPerPoint()) {
          assertEquals(1, alone.rows());
          for (int j = 0; j < all.columns(); j++) {
            assertEquals(all.get(n, j), alone.get(0, j), quantity.name());
          }
        } else {
          assertEquals(all.shape(), alone.shape(), quantity.name());
        }
      }
      assertEquals(Optional.empty(), points.get(n).matrix("newW1"));
    }
    Cell cell = LedgerRuns.quantity(points.get(2), "dW3").cell(0, 1);
    assertEquals("dW3[0,1] = dZ3[2,0] * A2[2,1]", cell.equation(OperandStyle.NAMES));
    assertEquals("point 2", LedgerRuns.quantity(points.get(2), "Z1").rowTitle(0));
  }

  @Test
  void theLossIsTheSumOfThePointsShares() {
    double sum = 0;
    for (Ledger point : points(Experiment.defaults(), 0)) {
      sum += value(point, "loss", 0, 0);
    }
    // Not to the bit: the loss adds up its two halves apart.
    assertEquals(value(LedgerRuns.ledger(Experiment.defaults(), 0), "loss", 0, 0), sum, 1e-15);
  }

  @Test
  void canBeTraversedBothWays() {
    Ledger ledger = Ledger.of(Experiment.defaults());
    List<String> there = new ArrayList<>();
    Optional<LedgerMatrix> at = ledger.matrix("A0");
    Optional<LedgerMatrix> last = at;
    while (at.isPresent()) {
      there.add(at.get().id());
      last = at;
      at = ledger.next(at.get());
    }
    assertEquals(ids(ledger), there);
    List<String> back = new ArrayList<>();
    for (at = last; at.isPresent(); at = ledger.previous(at.get())) {
      back.add(0, at.get().id());
    }
    assertEquals(ids(ledger), back);
  }

  @Test
  void everyMatrixHasADescription() {
    for (Shown shown : LedgerRuns.all().toList()) {
      for (LedgerMatrix quantity : shown.ledger().matrices()) {
        String meaning = quantity.meaning().replace("0.9", "9");
        assertEquals(meaning.length() - 1, meaning.indexOf('.'), meaning);
        assertEquals(Character.toUpperCase(meaning.charAt(0)), meaning.charAt(0), meaning);
      }
    }
    Ledger ledger = Ledger.of(Experiment.defaults());
    assertEquals(
        "How the loss changes with each weight of layer 2, summed over the points.",
        LedgerRuns.quantity(ledger, "dW2").meaning());
    assertEquals(
        "How the loss changes with each weight of layer 2, for this point alone.",
        LedgerRuns.quantity(Ledger.ofPoint(1, Experiment.defaults()), "dW2").meaning());
  }

  @Test
  void rowsAndColumnsHaveTitles() {
    Ledger ledger = Ledger.of(Experiment.defaults());
    assertEquals("point 3", LedgerRuns.quantity(ledger, "A0").rowTitle(3));
    assertEquals("input 1", LedgerRuns.quantity(ledger, "A0").columnTitle(1));
    assertEquals("unit 1", LedgerRuns.quantity(ledger, "dW1").rowTitle(1));
    assertEquals("from input 0", LedgerRuns.quantity(ledger, "dW1").columnTitle(0));
    assertEquals("from unit 0", LedgerRuns.quantity(ledger, "W2").columnTitle(0));
    assertEquals("", LedgerRuns.quantity(ledger, "loss").rowTitle(0));
  }

  @Test
  void inputsAreComputedFromThePoints() {
    Experiment experiment =
        LedgerRuns.experiment(SettingTexts.of("inputs", "x2^2,x1*x2,sin(x1)", "layers", ""));
    Ledger ledger = LedgerRuns.ledger(experiment, 1);
    LedgerMatrix X = LedgerRuns.quantity(ledger, "X");
    LedgerMatrix A0 = LedgerRuns.quantity(ledger, "A0");
    assertEquals("point 3", X.rowTitle(3));
    assertEquals("x₂", X.columnTitle(1));
    assertEquals("x₁x₂", A0.columnTitle(1));
    assertEquals("from sin x₁", LedgerRuns.quantity(ledger, "W1").columnTitle(2));
    assertEquals("A0[1,0] = X[1,1] * X[1,1]", A0.cell(1, 0).equation(OperandStyle.NAMES));
    assertEquals("A0[3,1] = X[3,0] * X[3,1]", A0.cell(3, 1).equation(OperandStyle.NAMES));
    assertEquals(
        "A0[3,2] = sin(1.0) = 0.8414709848078965", A0.cell(3, 2).equation(OperandStyle.FULL));
    assertEquals(List.of(X.cell(1, 1)), A0.cell(1, 0).sources());
    assertEquals(List.of(A0.cell(2, 1), A0.cell(2, 2)), ledger.dependents(X.cell(2, 0)));
    assertEquals(List.of(A0.cell(2, 0), A0.cell(2, 1)), ledger.dependents(X.cell(2, 1)));
    assertTrue(Ledger.of(Experiment.defaults()).matrix("X").isEmpty());
  }

  @Test
  void theLargestNetworkIsWrittenOutWhereItIsAskedFor() {
    Experiment experiment = LedgerRuns.experiment(SettingTexts.of("layers", "64,64,64,64,64,64"));
    Ledger ledger = LedgerRuns.ledger(experiment, 1);
    for (LedgerMatrix quantity : ledger.matrices()) {
      Matrix matrix = quantity.values();
      Cell last = quantity.cell(matrix.rows() - 1, matrix.columns() - 1);
      String[] sides = last.equation(OperandStyle.FULL).split(" = ");
      assertEquals(last.value(), Evaluator.evaluate(sides[1]), last.name());
      for (Cell user : ledger.dependents(last)) {
        assertEquals(true, user.sources().contains(last), user.name());
      }
    }
  }

  @Test
  void aStateOfAnotherNetworkIsRejected() {
    Ledger ledger = Ledger.of(Experiment.defaults());
    var other = LedgerRuns.state(LedgerRuns.experiment(SettingTexts.of("layers", "3")), 0);
    var refusal = assertThrows(IllegalArgumentException.class, () -> ledger.update(other));
    assertEquals(
        "The state has 13 parameters where the ledger's network has 9. Make a ledger for the"
            + " state's own experiment.",
        refusal.getMessage());
  }

  private static List<Ledger> points(Experiment experiment, int iteration) {
    List<Ledger> points = new ArrayList<>();
    for (int n = 0; n < experiment.data().points(); n++) {
      Ledger point = Ledger.ofPoint(n, experiment);
      point.update(LedgerRuns.state(experiment, iteration));
      points.add(point);
    }
    return points;
  }

  private static double[] sum(List<Ledger> points, String id) {
    double[] sum = LedgerRuns.quantity(points.get(0), id).values().values().clone();
    for (Ledger point : points.subList(1, points.size())) {
      double[] share = LedgerRuns.quantity(point, id).values().values();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += share[i];
      }
    }
    return sum;
  }

  private static void assertBits(double[] expected, double[] actual) {
    assertArrayEquals(expected, actual); // compares as Double.equals does, 0.0 from -0.0 too
  }

  private static double value(Ledger ledger, String id, int row, int column) {
    return LedgerRuns.quantity(ledger, id).cell(row, column).value();
  }

  private static List<String> ids(Ledger ledger) {
    return ledger.matrices().stream().map(LedgerMatrix::id).toList();
  }
}
