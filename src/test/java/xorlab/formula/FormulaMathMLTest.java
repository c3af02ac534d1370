package xorlab.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import xorlab.formula.tree.TermWriter;

/** Formulas as MathML: its elements, and, in short, as it is read. */
class FormulaMathMLTest {
  private static String mathML(String expression) {
    return Formula.parse(expression).mathML(TermWriter.PLAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          W1     ~ <msub><mi>W</mi><mn>1</mn></msub>
          dW2    ~ <mrow><mi>d</mi><msub><mi>W</mi><mn>2</mn></msub></mrow>
          X      ~ <mi>X</mi>
          y_hat  ~ <mover accent="true"><mi>y</mi><mo>^</mo></mover>
          alpha  ~ <mi>α</mi>
          p1     ~ <msub><mi>p</mi><mn>1</mn></msub>
          turn   ~ <mi>turn</mi>
          0.5    ~ <mn>0.5</mn>
          W1.T   ~ <msup><msub><mi>W</mi><mn>1</mn></msub><mi mathvariant="normal">T</mi></msup>
          X ** 2 ~ <msup><mi>X</mi><mn>2</mn></msup>
          y / 2  ~ <mfrac><mi>y</mi><mn>2</mn></mfrac>
          -y     ~ <mrow><mo>−</mo><mi>y</mi></mrow>
          y < 2  ~ <mrow><mi>y</mi><mo>&lt;</mo><mn>2</mn></mrow>
          abs(y) ~ <mrow><mo form="prefix">|</mo><mi>y</mi><mo form="postfix">|</mo></mrow>
          """)
  void theElementsOfEachForm(String expression, String elements) {
    assertEquals(elements, mathML(expression));
  }

  @Test
  void aSumOverRowsSaysSoBelow() {
    assertEquals(
        "<mrow><munder><mo>∑</mo><mtext>rows</mtext></munder><mi>y</mi></mrow>",
        mathML("sum(y, axis=0)"));
    assertEquals(
        "<mrow><munder><mi>mean</mi><mtext>columns</mtext></munder><mo>\u2061</mo>"
            + "<mrow><mo>(</mo><mi>X</mi><mo>)</mo></mrow></mrow>",
        mathML("mean(X, axis=1)"));
  }

  @Test
  void aMatrixIsATable() {
    assertEquals(
        "<mrow><mo>[</mo><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mi>y</mi></mtd></mtr>"
            + "<mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable><mo>]</mo></mrow>",
        mathML("[[1, y], [3, 4]]"));
  }

  /**
   * As it is read: fractions as (a)/(b), superscripts as a^b, what is below as a_b; juxtaposed
   * factors have a blank between them.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          dZ2.T @ A1                 ; dZ2^T A1
          X @ W1.T + b1.T            ; X W1^T+b1^T
          A2 - y                     ; A2−y
          dA1 * A1 * (1 - A1)        ; dA1⊙A1⊙(1−A1)
          alpha * dW1                ; α·dW1
          W1 - alpha * dW1           ; W1−α·dW1
          2 * W1 @ X                 ; 2·W1 X
          (dA1 * A1) @ W1            ; (dA1⊙A1) W1
          dA1 * (A1 @ W1)            ; dA1⊙A1 W1
          dA1 @ W1 * A1              ; dA1 W1⊙A1
          (X @ W1) @ W2              ; X W1 W2
          X @ (W1 @ W2)              ; X (W1 W2)
          (A1 - y) / (1 - A1)        ; (A1−y)/(1−A1)
          1 / (1 + exp(-Z1))         ; (1)/(1+exp(−Z1))
          a / b / c                  ; ((a)/(b))/(c)
          (y / 2) ** 2               ; ((y)/(2))^2
          (-y) ** 2                  ; (−y)^2
          2 ** (a + 1)               ; 2^a+1
          (a ** 2) ** 3              ; (a^2)^3
          (W1.T) ** 2                ; (W1^T)^2
          W1.T.T                     ; (W1^T)^T
          (A2 - y).T @ A1            ; (A2−y)^T A1
          -y.T @ log(y_hat)          ; −y^T log(y^)
          -(y + 1)                   ; −(y+1)
          -(y * X)                   ; −y⊙X
          (-(y * X)) @ W1            ; (−y⊙X) W1
          --y                        ; −(−y)
          y * -X                     ; y⊙(−X)
          y + -X                     ; y+(−X)
          y - -X * y                 ; y−(−X⊙y)
          1 - (y - X)                ; 1−(y−X)
          sum(dZ2, axis=0).T         ; (∑_rowsdZ2)^T
          sum(A1 - y)                ; ∑(A1−y)
          -sum(y * X)                ; −∑(y⊙X)
          sum(y) * X                 ; (∑y)·X
          sum(y) + 1                 ; ∑y+1
          sigmoid(Z1) * X            ; σ(Z1)⊙X
          sigmoid(Z1) ** 2           ; σ(Z1)^2
          relu(Z1)                   ; ReLU(Z1)
          sqrt(y)                    ; √y
          max(0, Z1)                 ; max(0,Z1)
          loss(W1, b1)               ; loss(W1,b1)
          W1.reshape(-1, 1)          ; reshape(W1,−1,1)
          W1[0,1] * X                ; W1[0,1]·X
          b1[0] * X                  ; b1[0]·X
          X[:,0] * y                 ; X[:,0]⊙y
          (X @ W1)[0,1]              ; (X W1)[0,1]
          W1.T[0,1]                  ; (W1^T)[0,1]
          0 < y <= 1 != 2            ; 0<y≤1≠2
          a >= 1 and not b == 2 or c ; a≥1∧¬(b=2)∨c
          a and (b or c)             ; a∧(b∨c)
          1e-5 * y                   ; 1·10^−5·y
          1e21                       ; 1·10^21
          2.5e-07 ** 2               ; (2.5·10^−7)^2
          """)
  void parenthesesStandWhereTheyAreNeeded(String expression, String read)
      throws ParserConfigurationException, IOException, SAXException {
    assertEquals(read, read(mathML(expression)));
  }

  private static String read(String mathML)
      throws ParserConfigurationException, IOException, SAXException {
    var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return read(parser.parse(new InputSource(new StringReader(mathML))).getDocumentElement());
  }

  private static String read(Element element) {
    List<String> parts = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      parts.add(child instanceof Element inner ? read(inner) : child.getTextContent());
    }
    return switch (element.getTagName()) {
      case "mfrac" -> "(" + parts.get(0) + ")/(" + parts.get(1) + ")";
      case "msup" -> parts.get(0) + "^" + parts.get(1);
      case "munder" -> parts.get(0) + "_" + parts.get(1);
      case "msqrt" -> "√" + parts.get(0);
      case "mo" -> parts.get(0).replace("\u2062", " ").replace("\u2061", "");
      default -> String.join("", parts);
    };
  }

  @Test
  void eachNameAndEachEntryOfANameIsATerm() {
    List<String> names = new ArrayList<>();
    String mathML =
        Formula.parse("dW2[0,0] + W[1][:,0] - A1[1 + 1] * y + (y_hat)[0]")
            .mathML(
                (name, element) -> {
                  names.add(name);
                  return "<mi>t</mi>";
                });
    assertEquals(List.of("dW2[0,0]", "W1", "A1", "y", "y_hat[0]"), names);
    assertEquals(5, mathML.split("<mi>t</mi>", -1).length - 1);
  }

  @Test
  void anAssignmentBeginsWithItsName() {
    assertEquals(
        "<a><mi>L</mi></a><mo>=</mo><mrow><mn>2</mn><mo>·</mo><a><mi>y</mi></a></mrow>",
        Assignment.parse("L = 2 * y").mathML((name, mathML) -> "<a>" + mathML + "</a>"));
  }
}
