package xorlab.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.formula.Assignment;
import xorlab.formula.tree.TermWriter;
import xorlab.mistake.ProgramLine;
import xorlab.mistake.StepProgram;
import xorlab.network.NetworkSpec;

/** Lines of code and their MathML in pieces. */
class PiecesTest {
  private static final NetworkSpec NETWORK = Experiment.defaults().network();

  @Test
  void namesStayWholeAndRowsAreTakenApart() {
    assertEquals(
        List.of(
            "<mrow><mi>d</mi><msub><mi>Z</mi><mn>1</mn></msub></mrow>",
            "<mo>=</mo>",
            "<msub><mi>A</mi><mn>1</mn></msub>",
            "<mo>\u2299</mo>",
            "<mo>(</mo>",
            "<mn>1</mn>",
            "<mo>\u2212</mo>",
            "<msub><mi>A</mi><mn>1</mn></msub>",
            "<mo>)</mo>"),
        Pieces.ofMathML(mathML("dZ1 = A1 * (1 - A1)")));
  }

  @Test
  void aFractionOrATransposedMatrixIsOnePiece() {
    assertEquals(3, Pieces.ofMathML(mathML("dW1 = dW1 / m")).size());
    assertEquals(3, Pieces.ofMathML(mathML("y = y.T")).size());
  }

  @Test
  void thePiecesOfALineOfCodeMakeUpTheLine() {
    for (ProgramLine line : StepProgram.right(NETWORK).lines()) {
      assertEquals(line.text(), String.join("", Pieces.ofCode(line.text())));
    }
  }

  private static String mathML(String line) {
    return Assignment.parse(line).mathML(TermWriter.PLAIN);
  }
}
