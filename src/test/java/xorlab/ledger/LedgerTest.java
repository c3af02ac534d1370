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
import xorlab.ledger.Runs.Shown;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.training.Experiment;
import xorlab.training.Texts;
import xorlab.training.Timeline;

/** The ledger of one iteration. */
class LedgerTest {
  @Test
  void goesForwardToTheLossBackwardToTheGradientsAndThroughTheUpdate() {
    assertEquals(
        "A0 y W1 b1 Z1 A1 W2 b2 Z2 A2 loss"
            + " dA2 dZ2 dW2 db2 dA1 dZ1 dW1 db1"
            + " alpha newW1 newb1 newW2 newb2",
        String.join(" ", ids(Ledger.of(Experiment.standard()))));
    assertEquals(
        "A0 y W1 b1 Z1 A1 loss dA1 dZ1 dW1 db1 alpha newW1 newb1",
        String.join(" ", ids(Ledger.of(Runs.experiment(Texts.of("layers", ""))))));
  }

  @Test
  void printsTheGradientsThatTheNotebookPrints() {
    Ledger ledger = Runs.ledger(Experiment.standard(), 0);
    // the notebook's del_W2_ours and del_b2_ours: NumPy prints eight places
    assertEquals("0.60353799", Decimals.fixed(value(ledger, "dW2", 0, 0), 8));
    assertEquals("0.35399637", Decimals.fixed(value(ledger, "dW2", 0, 1), 8));
    assertEquals("0.66324210", Decimals.fixed(value(ledger, "db2", 0, 0), 8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "", "3,2", "4,3,2"})
  void showsTheNumbersThatTrain(String layers) {
    Experiment experiment = Runs.experiment(Texts.of("layers", layers, "learning-rate", "0.7"));
    Timeline timeline = new Timeline(experiment);
    Ledger ledger = Ledger.of(experiment);
    for (int iteration = 0; iteration < 140; iteration++) {
      timeline.seek(iteration, Integer.MAX_VALUE);
      ledger.show(timeline.now());
      assertEquals(timeline.now().loss(), value(ledger, "loss", 0, 0));
      int L = timeline.now().network().lastLayer();
      assertEquals(timeline.now().prediction(), Runs.quantity(ledger, "A" + L).matrix());
      var before = timeline.now().parameters();
      timeline.seek(iteration + 1, Integer.MAX_VALUE);
      var after = timeline.now().parameters();
      for (int i = 1; i <= L; i++) {
        assertEquals(before.W[i], Runs.quantity(ledger, "W" + i).matrix());
        assertEquals(before.b[i], Runs.quantity(ledger, "b" + i).matrix());
        assertEquals(after.W[i], Runs.quantity(ledger, "newW" + i).matrix());
        assertEquals(after.b[i], Runs.quantity(ledger, "newb" + i).matrix());
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
        Runs.experiment(Texts.of("optimizer", optimizer, "batch", batch, "frozen", frozen));
    Timeline timeline = new Timeline(experiment);
    for (int iteration = 0; iteration < 140; iteration++) {
      timeline.seek(iteration, Integer.MAX_VALUE);
      Ledger ledger = Runs.ledger(experiment, iteration);
      timeline.seek(iteration + 1, Integer.MAX_VALUE);
      var after = timeline.now().parameters();
      for (int i = 1; i <= 2; i++) {
        assertEquals(after.W[i], Runs.quantity(ledger, "newW" + i).matrix());
        assertEquals(after.b[i], Runs.quantity(ledger, "newb" + i).matrix());
      }
    }
  }

  @Test
  void writesAnUpdateOperationByOperation() {
    Ledger momentum = Ledger.of(Runs.experiment(Texts.of("layers", "", "optimizer", "momentum")));
    assertEquals(
        "A0 y W1 b1 Z1 A1 loss dA1 dZ1 dW1 db1 alpha vW1 newvW1 newW1 vb1 newvb1 newb1",
        String.join(" ", ids(momentum)));
    assertEquals("new vW1 = 0.9 * vW1 + dW1", Runs.quantity(momentum, "newvW1").formula());
    assertEquals("new W1 = W1 - alpha * new vW1", Runs.quantity(momentum, "newW1").formula());
    Ledger adam = Ledger.of(Runs.experiment(Texts.of("layers", "", "optimizer", "adam")));
    assertEquals(
        "A0 y W1 b1 Z1 A1 loss dA1 dZ1 dW1 db1 alpha mPower vPower"
            + " mW1 newmW1 vW1 newvW1 mHatW1 vHatW1 newW1"
            + " mb1 newmb1 vb1 newvb1 mHatb1 vHatb1 newb1",
        String.join(" ", ids(adam)));
    assertEquals("new mW1 = 0.9 * mW1 + (1 - 0.9) * dW1", Runs.quantity(adam, "newmW1").formula());
    assertEquals("mHatW1 = new mW1 / (1 - mPower)", Runs.quantity(adam, "mHatW1").formula());
    assertEquals(
        "new W1 = W1 - alpha * mHatW1 / (sqrt(vHatW1) + 0.00000001)",
        Runs.quantity(adam, "newW1").formula());
  }

  @Test
  void showsThePointsOfTheBatch() {
    Experiment experiment = Runs.experiment(Texts.of("batch", "2"));
    Ledger ledger = Ledger.of(experiment);
    ledger.show(Runs.moment(experiment, 1));
    Quantity inputs = Runs.quantity(ledger, "A0");
    assertEquals(Matrix.of(new double[][] {{1, 0}, {1, 1}}), inputs.matrix());
    assertEquals("point 2", inputs.rowTitle(0));
    assertEquals("A0[3,1]", inputs.cell(1, 1).name());
    assertEquals(OptionalInt.of(3), inputs.cell(1, 1).point());
    assertEquals(
        "How the loss changes with each weight of layer 2, summed over the points of the batch.",
        Runs.quantity(ledger, "dW2").meaning());
    ledger.show(Runs.moment(experiment, 2));
    assertEquals("point 0", inputs.rowTitle(0));
  }

  @Test
  void aBatchOfAnotherSizeIsRefused() {
    Experiment experiment = Runs.experiment(Texts.of("batch", "3"));
    Ledger ledger = Ledger.of(experiment);
    var last = Runs.moment(experiment, 1);
    assertFalse(ledger.fits(last));
    var refusal = assertThrows(IllegalArgumentException.class, () -> ledger.show(last));
    assertEquals(
        "The moment's batch has 1 points where the ledger has 3. Make a ledger for batches of that"
            + " size.",
        refusal.getMessage());
    assertTrue(Ledger.of(experiment, 1).fits(last));
    assertTrue(Ledger.ofPoint(0, experiment).fits(last));
  }

  @Test
  void keepsItsQuantitiesFromIterationToIteration() {
    Ledger ledger = Runs.ledger(Experiment.standard(), 0);
    Cell loss = Runs.quantity(ledger, "loss").cell(0, 0);
    double start = loss.value();
    ledger.show(Runs.moment(Experiment.standard(), 140));
    assertEquals("2.9991464995409807", Decimals.repr(start)); // as the notebook prints it
    assertEquals(Runs.moment(Experiment.standard(), 140).loss(), loss.value());
    assertSame(loss.quantity(), Runs.quantity(ledger, "loss"));
  }

  @Test
  void thePointsAddUpToTheGradientBitForBit() {
    for (String layers : List.of("2", "", "3,2", "4,3,2")) {
      Experiment experiment = Runs.experiment(Texts.of("layers", layers));
      for (int iteration : new int[] {0, 60, 140}) {
        Ledger whole = Runs.ledger(experiment, iteration);
        List<Ledger> points = points(experiment, iteration);
        for (Quantity quantity : whole.quantities()) {
          if (quantity.symbol() == Symbol.DW || quantity.symbol() == Symbol.DB) {
            assertBits(quantity.matrix().values(), sum(points, quantity.id()));
          }
        }
      }
    }
  }

  @Test
  void aPointHasItsRowOfEachMatrixAndNoUpdate() {
    Experiment experiment = Runs.experiment(Texts.of("layers", "3,2"));
    Ledger whole = Runs.ledger(experiment, 50);
    List<Ledger> points = points(experiment, 50);
    for (int n = 0; n < points.size(); n++) {
      for (Quantity quantity : points.get(n).quantities()) {
        Matrix all = Runs.quantity(whole, quantity.id()).matrix();
        Matrix alone = quantity.matrix();
        if (quantity.symbol().hasARowForEachPoint()) {
          assertEquals(1, alone.rows());
          for (int j = 0; j < all.columns(); j++) {
            assertEquals(all.get(n, j), alone.get(0, j), quantity.name());
          }
        } else {
          assertEquals(all.shape(), alone.shape(), quantity.name());
        }
      }
      assertEquals(Optional.empty(), points.get(n).quantity("newW1"));
    }
    Cell cell = Runs.quantity(points.get(2), "dW3").cell(0, 1);
    assertEquals("dW3[0,1] = dZ3[2,0] * A2[2,1]", cell.line(Style.NAMES));
    assertEquals("point 2", Runs.quantity(points.get(2), "Z1").rowTitle(0));
  }

  @Test
  void theLossIsTheSumOfThePointsShares() {
    double sum = 0;
    for (Ledger point : points(Experiment.standard(), 0)) {
      sum += value(point, "loss", 0, 0);
    }
    // Not to the bit: the loss adds up its two halves apart.
    assertEquals(value(Runs.ledger(Experiment.standard(), 0), "loss", 0, 0), sum, 1e-15);
  }

  @Test
  void canBeWalkedThroughBothWays() {
    Ledger ledger = Ledger.of(Experiment.standard());
    List<String> there = new ArrayList<>();
    Optional<Quantity> at = ledger.quantity("A0");
    Optional<Quantity> last = at;
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
  void everyQuantitySaysWhatItIsInASentence() {
    for (Shown shown : Runs.all().toList()) {
      for (Quantity quantity : shown.ledger().quantities()) {
        String meaning = quantity.meaning().replace("0.9", "9");
        assertEquals(meaning.length() - 1, meaning.indexOf('.'), meaning);
        assertEquals(Character.toUpperCase(meaning.charAt(0)), meaning.charAt(0), meaning);
      }
    }
    Ledger ledger = Ledger.of(Experiment.standard());
    assertEquals(
        "How the loss changes with each weight of layer 2, summed over the points.",
        Runs.quantity(ledger, "dW2").meaning());
    assertEquals(
        "How the loss changes with each weight of layer 2, for this point alone.",
        Runs.quantity(Ledger.ofPoint(1, Experiment.standard()), "dW2").meaning());
  }

  @Test
  void rowsAndColumnsHaveTitles() {
    Ledger ledger = Ledger.of(Experiment.standard());
    assertEquals("point 3", Runs.quantity(ledger, "A0").rowTitle(3));
    assertEquals("input 1", Runs.quantity(ledger, "A0").columnTitle(1));
    assertEquals("unit 1", Runs.quantity(ledger, "dW1").rowTitle(1));
    assertEquals("from input 0", Runs.quantity(ledger, "dW1").columnTitle(0));
    assertEquals("from unit 0", Runs.quantity(ledger, "W2").columnTitle(0));
    assertEquals("", Runs.quantity(ledger, "loss").rowTitle(0));
  }

  @Test
  void theLargestNetworkIsWrittenOutWhereItIsAskedFor() {
    Experiment experiment = Runs.experiment(Texts.of("layers", "64,64,64,64,64,64"));
    Ledger ledger = Runs.ledger(experiment, 1);
    for (Quantity quantity : ledger.quantities()) {
      Matrix matrix = quantity.matrix();
      Cell last = quantity.cell(matrix.rows() - 1, matrix.columns() - 1);
      String[] sides = last.line(Style.FULL).split(" = ");
      assertEquals(last.value(), Evaluator.evaluate(sides[1]), last.name());
      for (Cell user : ledger.users(last)) {
        assertEquals(true, user.sources().contains(last), user.name());
      }
    }
  }

  @Test
  void aMomentOfAnotherNetworkIsRefused() {
    Ledger ledger = Ledger.of(Experiment.standard());
    var other = Runs.moment(Runs.experiment(Texts.of("layers", "3")), 0);
    var refusal = assertThrows(IllegalArgumentException.class, () -> ledger.show(other));
    assertEquals(
        "The moment has 13 parameters where the ledger's network has 9. Make a ledger for the"
            + " moment's own experiment.",
        refusal.getMessage());
  }

  private static List<Ledger> points(Experiment experiment, int iteration) {
    List<Ledger> points = new ArrayList<>();
    for (int n = 0; n < experiment.data().points(); n++) {
      Ledger point = Ledger.ofPoint(n, experiment);
      point.show(Runs.moment(experiment, iteration));
      points.add(point);
    }
    return points;
  }

  private static double[] sum(List<Ledger> points, String id) {
    double[] sum = Runs.quantity(points.get(0), id).matrix().values().clone();
    for (Ledger point : points.subList(1, points.size())) {
      double[] share = Runs.quantity(point, id).matrix().values();
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
    return Runs.quantity(ledger, id).cell(row, column).value();
  }

  private static List<String> ids(Ledger ledger) {
    return ledger.quantities().stream().map(Quantity::id).toList();
  }
}
