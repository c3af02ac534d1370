package xorlab.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What two lines have in common, and what only one of them has. */
class DifferenceTest {
  @Test
  void whatIsMissingAtTheEndIsAPartOfItsOwn() {
    assertEquals(
        List.of(
            common("dZ1", " =", " dA1"),
            new Difference(
                List.of(" *", " A1", " *", " (", "1", " -", " A1", ")"), List.of(), false)),
        between("dZ1 = dA1 * A1 * (1 - A1)", "dZ1 = dA1"));
  }

  @Test
  void whatStandsInPlaceOfAnotherIsBesideIt() {
    assertEquals(
        List.of(
            common("dA1", " =", " dZ2", " @"),
            new Difference(List.of(" W2"), List.of(" dW2"), false)),
        between("dA1 = dZ2 @ W2", "dA1 = dZ2 @ dW2"));
  }

  @Test
  void whatIsAddedInTheMiddleLeavesBothEndsInCommon() {
    assertEquals(
        List.of(
            common("b1", " ="),
            new Difference(List.of(), List.of(" 2", " *"), false),
            common(" b1")),
        between("b1 = b1", "b1 = 2 * b1"));
  }

  @Test
  void sameLinesAreOnePartAndEmptyOnesNone() {
    assertEquals(List.of(common("J", " =", " 0.5")), between("J = 0.5", "J = 0.5"));
    assertEquals(List.of(), between("", ""));
  }

  private static Difference common(String... pieces) {
    return new Difference(List.of(pieces), List.of(pieces), true);
  }

  private static List<Difference> between(String left, String right) {
    return Difference.between(Pieces.ofCode(left), Pieces.ofCode(right));
  }
}
