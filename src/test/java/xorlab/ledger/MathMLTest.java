package xorlab.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import xorlab.data.Dataset;
import xorlab.experiment.Experiment;
import xorlab.experiment.SettingTexts;
import xorlab.ledger.LedgerRuns.Shown;
import xorlab.network.Activation;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;

/** The formulas, as text and as MathML. */
class MathMLTest {
  private static final String T = "<mi mathvariant=\"normal\">T</mi>";

  static List<Shown> runs() {
    return LedgerRuns.all().toList();
  }

  @Test
  void theFormulasOfTheNotebooksNetwork() {
    assertEquals(
        List.of(
            "A0 = X",
            "y",
            "W1",
            "b1",
            "Z1 = A0 W1ᵀ + b1ᵀ",
            "A1 = 1 / (1 + exp(-Z1))",
            "W2",
            "b2",
            "Z2 = A1 W2ᵀ + b2ᵀ",
            "A2 = 1 / (1 + exp(-Z2))",
            "loss = -yᵀ log(A2) - (1 - y)ᵀ log(1 - A2)",
            "dA2 = -y / A2 + (1 - y) / (1 - A2)",
            "dZ2 = A2 - y",
            "dW2 = dZ2ᵀ A1",
            "db2 = sum(dZ2)ᵀ",
            "dA1 = dZ2 W2",
            "dZ1 = dA1 * (A1 * (1 - A1))",
            "dW1 = dZ1ᵀ A0",
            "db1 = sum(dZ1)ᵀ",
            "alpha",
            "new W1 = W1 - alpha * dW1",
            "new b1 = b1 - alpha * db1",
            "new W2 = W2 - alpha * dW2",
            "new b2 = b2 - alpha * db2"),
        formulas(Ledger.of(Experiment.defaults())));
  }

  @Test
  void theFormulasOfTheReluByHand() {
    List<String> formulas =
        formulas(Ledger.of(LedgerRuns.experiment(SettingTexts.of("start", "by-hand"))));
    assertEquals("A1 = max(0, Z1)", formulas.get(5));
    assertEquals("loss = sum((A2 - y)²)", formulas.get(10));
    assertEquals("dA2 = 2 * (A2 - y)", formulas.get(11));
    assertEquals("dZ2 = dA2 * (Z2 > 0)", formulas.get(12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LEAKY_RELU | A1 = max(0.01 * Z1, Z1)                   | dZ1 = dA1 * max(0.01, Z1 > 0)
          SOFTPLUS   | A1 = max(0, Z1) + log1p(exp(-abs(Z1)))    | dZ1 = dA1 * (1 / (1 + exp(-Z1)))
          SINE       | A1 = sin(Z1)                              | dZ1 = dA1 * cos(Z1)
          IDENTITY   | A1 = Z1                                   | dZ1 = dA1
          """)
  void theFormulasOfTheOtherActivations(Activation hidden, String value, String slope) {
    NetworkSpec network =
        new NetworkSpec(List.of(2, 2, 1), hidden, Activation.SIGMOID, Loss.CROSS_ENTROPY);
    Ledger ledger = Ledger.of(network, Dataset.xor(), 1);
    assertEquals(value, LedgerRuns.quantity(ledger, "A1").formula());
    assertEquals(slope, LedgerRuns.quantity(ledger, "dZ1").formula());
  }

  @Test
  void aNumberMayHaveAPointAndAFunctionADigit() {
    assertEquals(
        "<math><mn>0.01</mn><mo>\u2062</mo><mrow><mi>log1p</mi><mo>\u2061</mo>"
            + "<mrow><mo>(</mo><mi>y</mi><mo>)</mo></mrow></mrow></math>",
        MathML.of("0.01 * log1p(y)"));
  }

  @Test
  void aTransposeIsWrittenAboveTheLayer() {
    assertEquals(
        "<math><mrow><mi>d</mi><msub><mi>W</mi><mn>2</mn></msub></mrow><mo>=</mo>"
            + "<mrow><mi>d</mi><msubsup><mi>Z</mi><mn>2</mn>"
            + T
            + "</msubsup></mrow><mo>\u2062</mo><msub><mi>A</mi><mn>1</mn></msub></math>",
        MathML.of("dW2 = dZ2ᵀ A1"));
  }

  @Test
  void aQuotientIsAFractionWithoutParentheses() {
    assertEquals(
        "<math><mo>\u2212</mo><mfrac><mi>y</mi><msub><mi>A</mi><mn>12</mn></msub></mfrac>"
            + "<mo>+</mo><mfrac><mrow><mn>1</mn><mo>\u2212</mo><mi>y</mi></mrow>"
            + "<mrow><mn>1</mn><mo>\u2212</mo><msub><mi>A</mi><mn>12</mn></msub></mrow></mfrac>"
            + "</math>",
        MathML.of("-y / A12 + (1 - y) / (1 - A12)"));
  }

  @Test
  void aProductWithOneNumberHasNoSign() {
    assertEquals(
        "<math><msubsup><mi>W</mi><mn>1</mn><mtext>new</mtext></msubsup><mo>=</mo>"
            + "<mi>α</mi><mo>\u2062</mo><mi>y</mi></math>",
        MathML.of("new W1 = alpha * y"));
    assertEquals("<math><mi>y</mi><mo>⊙</mo><mi>y</mi></math>", MathML.of("y * y"));
  }

  @Test
  void theOptimizersStateIsWrittenBeforeItsParameter() {
    assertEquals(
        "<math><mrow><mi>v</mi><msubsup><mi>W</mi><mn>1</mn><mtext>new</mtext></msubsup></mrow>"
            + "<mo>=</mo><mn>0.9</mn><mo>\u2062</mo>"
            + "<mrow><mi>v</mi><msub><mi>W</mi><mn>1</mn></msub></mrow></math>",
        MathML.of("new vW1 = 0.9 * vW1"));
    assertEquals(
        "<math><mrow><mover><mi>m</mi><mo>^</mo></mover><msub><mi>b</mi><mn>2</mn></msub></mrow>"
            + "</math>",
        MathML.of("mHatb2"));
  }

  @Test
  void aPowerIsWrittenAfterItsParentheses() {
    assertEquals(
        "<math><mrow><mi>sum</mi><mo>\u2061</mo><mrow><mo>(</mo><msup><mrow><mo>(</mo><mi>y</mi>"
            + "<mo>)</mo></mrow><mn>2</mn></msup><mo>)</mo></mrow></mrow></math>",
        MathML.of("sum((y)²)"));
  }

  @Test
  void theFactorsOfThePenaltyMultiplyWithoutASign() {
    String l1 = "<msub><mi>l</mi><mn>1</mn></msub>";
    String l2 = "<msub><mi>l</mi><mn>2</mn></msub>";
    assertEquals(
        "<math><mi>loss</mi><mo>=</mo>"
            + l1
            + "<mo>\u2062</mo><mi>sizes</mi><mo>+</mo><mfrac>"
            + l2
            + "<mn>2</mn></mfrac><mo>\u2062</mo><mi>squares</mi></math>",
        MathML.of("loss = l1 * sizes + l2 / 2 * squares"));
    assertEquals(
        "<math><msup><msub><mi>W</mi><mn>1</mn></msub><mn>2</mn></msup></math>", MathML.of("W1²"));
  }

  @Test
  void anythingElseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> MathML.of("A1 ÷ 2"));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyFormulaIsWellFormed(Shown shown)
      throws ParserConfigurationException, IOException, SAXException {
    var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    for (LedgerMatrix quantity : shown.ledger().matrices()) {
      for (String markup : List.of(quantity.formulaMathML(), quantity.nameMathML())) {
        var math = parser.parse(new InputSource(new StringReader(markup))).getDocumentElement();
        assertEquals("math", math.getTagName());
      }
    }
  }

  private static List<String> formulas(Ledger ledger) {
    return ledger.matrices().stream().map(LedgerMatrix::formula).toList();
  }
}
