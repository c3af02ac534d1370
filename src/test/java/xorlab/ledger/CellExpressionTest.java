package xorlab.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static xorlab.network.Loss.SQUARED_ERROR;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import xorlab.data.Dataset;
import xorlab.experiment.Experiment;
import xorlab.experiment.SettingTexts;
import xorlab.ledger.LedgerRuns.Shown;
import xorlab.network.Activation;
import xorlab.network.NetworkSpec;

/** The line of arithmetic of a cell. */
class CellExpressionTest {
  private static final Set<String> GIVEN =
      Set.of(
          "X", "A", "y", "W", "b", "rate", "decay", "k", "alpha", "mPower", "vPower", "mW", "mb",
          "vW", "vb", "l1", "l2");

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w\\[,])(\\d+\\.?\\d*(e[-+]\\d+)?|inf|nan)");

  static List<Shown> runs() {
    return LedgerRuns.all().toList();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyLineEvaluatesToTheVeryBitsOfItsCell(Shown shown) {
    for (Cell cell : LedgerRuns.cells(shown.ledger())) {
      String line = cell.equation(OperandStyle.FULL);
      String[] sides = line.split(" = ");
      assertEquals(cell.name(), sides[0]);
      for (int i = 1; i < sides.length; i++) {
        assertSameBits(cell.value(), Evaluator.evaluate(sides[i]), line);
      }
      boolean given = cell.sources().isEmpty();
      assertEquals(given ? 2 : 3, sides.length, line);
      assertEquals(given, isGiven(cell.matrix(), shown.ledger()), line);
    }
  }

  private static boolean isGiven(LedgerMatrix quantity, Ledger ledger) {
    boolean ofFeatures = ledger.matrix("X").isPresent();
    boolean activation = quantity.symbol() == Symbol.A && (quantity.layer() > 0 || ofFeatures);
    boolean decayed = quantity.symbol() == Symbol.ALPHA && ledger.matrix("rate").isPresent();
    return GIVEN.contains(quantity.symbol().label()) && !activation && !decayed;
  }

  @ParameterizedTest
  @MethodSource("runs")
  void aShortLineIsTheSameToFourDigits(Shown shown) {
    for (Cell cell : LedgerRuns.cells(shown.ledger())) {
      String line = cell.equation(OperandStyle.FULL);
      assertEquals(shortened(line), shortened(cell.equation(OperandStyle.SHORT)), line);
    }
  }

  /** The line with every number shortened, except in names. */
  private static String shortened(String line) {
    return NUMBER
        .matcher(line)
        .replaceAll(number -> CompactNumber.text(Evaluator.evaluate(number.group())));
  }

  @Test
  void aLineShowsItsNumbersInFullInShortOrByName() {
    Cell cell = cell(Experiment.defaults(), "dW2", 0, 1);
    assertEquals(
        "dW2[0,1] = 0.6633677630622548 * 0.27343224558007506"
            + " + (-0.3453109079266721) * 0.7796478370105014"
            + " + (-0.3215555651146179) * 0.500365025992482"
            + " + 0.6667408116077596 * 0.9039889027477643 = 0.35399637064423056",
        cell.equation(OperandStyle.FULL));
    assertEquals(
        "dW2[0,1] = 0.6634 * 0.2734 + (-0.3453) * 0.7796 + (-0.3216) * 0.5004 + 0.6667 * 0.904"
            + " = 0.354",
        cell.equation(OperandStyle.SHORT));
    assertEquals(
        "dW2[0,1] = dZ2[0,0] * A1[0,1] + dZ2[1,0] * A1[1,1] + dZ2[2,0] * A1[2,1]"
            + " + dZ2[3,0] * A1[3,1]",
        cell.equation(OperandStyle.NAMES));
  }

  @Test
  void whatIsGivenHasNoArithmetic() {
    Cell cell = cell(Experiment.defaults(), "W1", 0, 0);
    assertEquals("", cell.expression(OperandStyle.FULL));
    // the first number of np.random.seed(0); np.random.randn()
    assertEquals("W1[0,0] = 1.764052345967664", cell.equation(OperandStyle.FULL));
    assertEquals("W1[0,0]", cell.equation(OperandStyle.NAMES));
  }

  @Test
  void functionsAreWrittenAsInAProgram() {
    Experiment sigmoid = Experiment.defaults();
    assertEquals("1 / (1 + exp(-2.242))", shortly(sigmoid, "A1", 3, 1));
    assertEquals("-0.1009 * (0.904 * (1 - 0.904))", shortly(sigmoid, "dZ1", 3, 1));
    assertEquals("-0 / 0.6667 + (1 - 0) / (1 - 0.6667)", shortly(sigmoid, "dA2", 3, 0));
    assertEquals("2.241 - 1 * 0.0002202", shortly(sigmoid, "newW1", 1, 1));
    Experiment byHand = LedgerRuns.experiment(SettingTexts.of("start", "by-hand"));
    assertEquals("max(0, -1)", shortly(byHand, "A1", 0, 1));
    assertEquals("0 * (1 > 0)", shortly(byHand, "dZ1", 3, 1));
    assertEquals("2 * (1 - 1)", shortly(byHand, "dA2", 1, 0));
  }

  /** W1 is -1.48 and 1.11 there and b1 -0.37, so that point 2, (1, 0), has the sum -1.85. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LEAKY_RELU | max(0.01 * (-1.85), -1.85)             | max(0.01, -1.85 > 0)
          SOFTPLUS   | max(0, -1.85) + log1p(exp(-abs(-1.85))) | (1 / (1 + exp(-(-1.85))))
          SINE       | sin(-1.85)                             | cos(-1.85)
          """)
  void everyActivationHasItsValueAndItsSlope(Activation hidden, String value, String slope) {
    NetworkSpec network =
        new NetworkSpec(List.of(2, 1, 1), hidden, Activation.IDENTITY, SQUARED_ERROR);
    Ledger ledger = Ledger.of(network, Dataset.xor(), 1);
    ledger.update(LedgerRuns.state(network));
    assertEquals(
        value, LedgerRuns.quantity(ledger, "A1").cell(2, 0).expression(OperandStyle.SHORT));
    String dZ = LedgerRuns.quantity(ledger, "dZ1").cell(2, 0).expression(OperandStyle.SHORT);
    assertEquals(slope, dZ.substring(dZ.indexOf(" * ") + 3));
  }

  @Test
  void theIdentityLeavesNumbersAsTheyAre() {
    NetworkSpec network =
        new NetworkSpec(List.of(2, 1, 1), Activation.IDENTITY, Activation.IDENTITY, SQUARED_ERROR);
    Ledger ledger = Ledger.of(network, Dataset.xor(), 1);
    assertEquals(
        "Z1[2,0]", LedgerRuns.quantity(ledger, "A1").cell(2, 0).expression(OperandStyle.NAMES));
    assertEquals(
        "dA1[2,0]", LedgerRuns.quantity(ledger, "dZ1").cell(2, 0).expression(OperandStyle.NAMES));
    assertEquals(
        "dA2[2,0]", LedgerRuns.quantity(ledger, "dZ2").cell(2, 0).expression(OperandStyle.NAMES));
  }

  @Test
  void theLossIsWrittenPointByPoint() {
    assertEquals(
        "(-y[0,0]) * log(A1[0,0]) + (-y[1,0]) * log(A1[1,0])"
            + " + (-y[2,0]) * log(A1[2,0]) + (-y[3,0]) * log(A1[3,0])"
            + " - ((1 - y[0,0]) * log(1 - A1[0,0]) + (1 - y[1,0]) * log(1 - A1[1,0])"
            + " + (1 - y[2,0]) * log(1 - A1[2,0]) + (1 - y[3,0]) * log(1 - A1[3,0]))",
        cell(LedgerRuns.experiment(SettingTexts.of("layers", "")), "loss", 0, 0)
            .expression(OperandStyle.NAMES));
  }

  @Test
  void thePenaltyIsAPartOfTheLossAndOfTheGradientOfEachWeight() {
    Experiment experiment =
        LedgerRuns.experiment(SettingTexts.of("layers", "", "l1", "0.01", "l2", "0.2"));
    assertEquals("abs(W1[0,0]) + abs(W1[0,1])", byName(experiment, "sizes"));
    assertEquals("W1[0,0] * W1[0,0] + W1[0,1] * W1[0,1]", byName(experiment, "squares"));
    String loss = byName(experiment, "loss");
    assertEquals(" + l1 * sizes + l2 / 2 * squares", loss.substring(loss.indexOf("))") + 2));
    assertTrue(shortly(experiment, "loss", 0, 0).endsWith(" + 0.01 * 2.164 + 0.2 / 2 * 3.272"));
    assertEquals(
        "dZ1[0,0] * A0[0,0] + dZ1[1,0] * A0[1,0] + dZ1[2,0] * A0[2,0] + dZ1[3,0] * A0[3,0]"
            + " + l1 * sign(W1[0,0]) + l2 * W1[0,0]",
        byName(experiment, "dW1"));
    Ledger ledger = LedgerRuns.ledger(experiment, 0);
    assertEquals(
        "dW1 = dZ1ᵀ A0 + l1 * sign(W1) + l2 * W1", LedgerRuns.quantity(ledger, "dW1").formula());
    assertEquals(
        "loss = -yᵀ log(A1) - (1 - y)ᵀ log(1 - A1) + l1 * sizes + l2 / 2 * squares",
        LedgerRuns.quantity(ledger, "loss").formula());
    assertEquals("sizes = sum(abs(W1))", LedgerRuns.quantity(ledger, "sizes").formula());
    assertEquals("db1 = sum(dZ1)ᵀ", LedgerRuns.quantity(ledger, "db1").formula());
  }

  @Test
  void theSumsOverSeveralLayersAreAddedLayerByLayer() {
    Experiment experiment = LedgerRuns.experiment(SettingTexts.of("l2", "0.2", "layers", "1"));
    assertEquals(
        "(W1[0,0] * W1[0,0] + W1[0,1] * W1[0,1]) + (W2[0,0] * W2[0,0])",
        byName(experiment, "squares"));
    Ledger ledger = LedgerRuns.ledger(experiment, 0);
    assertEquals("squares = sum(W1²) + sum(W2²)", LedgerRuns.quantity(ledger, "squares").formula());
    assertTrue(ledger.matrix("l1").isEmpty());
  }

  @Test
  void aSumOverAThousandWeightsIsNotWrittenOut() {
    Experiment experiment = LedgerRuns.experiment(SettingTexts.of("l2", "0.2", "layers", "64,64"));
    Ledger ledger = LedgerRuns.ledger(experiment, 0);
    LedgerMatrix squares = LedgerRuns.quantity(ledger, "squares");
    assertEquals("squares = sum(W1²) + sum(W2²) + sum(W3²)", squares.formula());
    assertEquals(
        "squares = " + squares.cell(0, 0).value(), squares.cell(0, 0).equation(OperandStyle.FULL));
    assertTrue(squares.cell(0, 0).value() > 3000); // of 4288 normal numbers
    assertEquals(List.of(), squares.cell(0, 0).sources());
    assertTrue(byName(experiment, "loss").endsWith(" + l2 / 2 * squares"));
  }

  private static String byName(Experiment experiment, String id) {
    return cell(experiment, id, 0, 0).expression(OperandStyle.NAMES);
  }

  @Test
  void aPredictionThatIsItsLabelAddsNothingToTheLoss() {
    // Z1 = -1000, 1000, so that the predictions are 0 and 1 to the last digit, as the labels are
    SettingTexts settings = ofOneNeuron("data", "points", "points", "0,0,0;0,1,1");
    assertEquals("0 + 0 - (0 + 0)", shortly(LedgerRuns.experiment(settings), "loss", 0, 0));
  }

  @Test
  void aLossThatTheFormulaCannotGiveIsWrittenFromTheSums() {
    // The same predictions for the labels 0, 1, 1, 0: the logarithms of the last two are infinite.
    Experiment experiment = LedgerRuns.experiment(ofOneNeuron());
    assertEquals(
        "(max(0, -1000) + log1p(exp(-abs(-1000))) - 0 * (-1000))"
            + " + (max(0, 1000) + log1p(exp(-abs(1000))) - 1 * 1000)"
            + " + (max(0, -1000) + log1p(exp(-abs(-1000))) - 1 * (-1000))"
            + " + (max(0, 1000) + log1p(exp(-abs(1000))) - 0 * 1000)",
        shortly(experiment, "loss", 0, 0));
    assertEquals(2000, cell(experiment, "loss", 0, 0).value());
  }

  private static SettingTexts ofOneNeuron(String... namesAndTexts) {
    SettingTexts settings = SettingTexts.of(namesAndTexts);
    settings.put("layers", "");
    settings.put("start", "weights");
    settings.put("weights", "0,2000,-1000");
    return settings;
  }

  @Test
  void aSumOfNegativeZerosShowsThatItStartsFromZero() {
    Experiment byHand = LedgerRuns.experiment(SettingTexts.of("start", "by-hand"));
    assertEquals(
        "dA1[0,1] = 0 + 0.0 * (-2.0) = 0.0", cell(byHand, "dA1", 0, 1).equation(OperandStyle.FULL));
    assertEquals(
        "dA1[0,0] = 0.0 * 1.0 = 0.0", cell(byHand, "dA1", 0, 0).equation(OperandStyle.FULL));
  }

  private static Cell cell(Experiment experiment, String id, int row, int column) {
    return LedgerRuns.quantity(LedgerRuns.ledger(experiment, 0), id).cell(row, column);
  }

  private static String shortly(Experiment experiment, String id, int row, int column) {
    return cell(experiment, id, row, column).expression(OperandStyle.SHORT);
  }

  private static void assertSameBits(double expected, double actual, String line) {
    assertEquals(Double.doubleToLongBits(expected), Double.doubleToLongBits(actual), line);
  }
}
