package xorlab.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.SettingTexts;
import xorlab.ledger.LedgerRuns.Shown;

/** Which cells a cell is computed from, and which cells it is used for. */
class SourcesTest {
  private static final Pattern NAME =
      Pattern.compile(
          "(new )?\\w+\\[\\d+,\\d+\\]|alpha|loss|[mv]Power|l[12]|sizes|squares"
              + "|\\b(rate|decay|k)\\b");

  static List<Shown> runs() {
    return LedgerRuns.all().toList();
  }

  @Test
  void theSourcesOfAGradientAreTheFactorsOfItsTerms() {
    Ledger ledger = LedgerRuns.ledger(Experiment.defaults(), 0);
    assertEquals(
        List.of(
            "dZ2[0,0]",
            "A1[0,1]",
            "dZ2[1,0]",
            "A1[1,1]",
            "dZ2[2,0]",
            "A1[2,1]",
            "dZ2[3,0]",
            "A1[3,1]"),
        names(LedgerRuns.quantity(ledger, "dW2").cell(0, 1).sources()));
  }

  @Test
  void theSlopeOfASigmoidComesFromItsActivationAndThatOfAReluFromItsSum() {
    Ledger sigmoid = LedgerRuns.ledger(Experiment.defaults(), 0);
    assertEquals(
        List.of("dA1[2,1]", "A1[2,1]"),
        names(LedgerRuns.quantity(sigmoid, "dZ1").cell(2, 1).sources()));
    Ledger relu = LedgerRuns.ledger(LedgerRuns.experiment(SettingTexts.of("start", "by-hand")), 0);
    assertEquals(
        List.of("dA1[2,1]", "Z1[2,1]"),
        names(LedgerRuns.quantity(relu, "dZ1").cell(2, 1).sources()));
  }

  @Test
  void aBiasIsUsedForItsSumsAndItsUpdate() {
    Ledger ledger = LedgerRuns.ledger(Experiment.defaults(), 0);
    assertEquals(
        List.of("Z1[0,1]", "Z1[1,1]", "Z1[2,1]", "Z1[3,1]", "new b1[1,0]"),
        names(ledger.dependents(LedgerRuns.quantity(ledger, "b1").cell(1, 0))));
  }

  @Test
  void aFrozenWeightComesFromItselfAlone() {
    Experiment experiment =
        LedgerRuns.experiment(SettingTexts.of("frozen", "1", "optimizer", "adam"));
    Ledger ledger = LedgerRuns.ledger(experiment, 1);
    LedgerMatrix updated = LedgerRuns.quantity(ledger, "newW1");
    assertEquals(List.of("W1[0,1]"), names(updated.cell(0, 1).sources()));
    assertEquals(
        List.of("W1[0,0]", "alpha", "mHatW1[0,0]", "vHatW1[0,0]"),
        names(updated.cell(0, 0).sources()));
    assertEquals("new W1[0,1] = W1[0,1]", updated.cell(0, 1).equation(OperandStyle.NAMES));
    assertEquals(
        "The weights of layer 1 in the next iteration; frozen ones stay.", updated.meaning());
  }

  @Test
  void underCrossEntropyNothingComesFromTheGradientOfASigmoidsPredictions() {
    Ledger ledger = LedgerRuns.ledger(Experiment.defaults(), 0);
    assertEquals(List.of(), ledger.dependents(LedgerRuns.quantity(ledger, "dA2").cell(0, 0)));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void theSourcesAreTheCellsThatTheLineNames(Shown shown) {
    for (Cell cell : LedgerRuns.cells(shown.ledger())) {
      List<String> sources = names(cell.sources());
      Set<String> named = new TreeSet<>();
      String arithmetic = cell.expression(OperandStyle.NAMES);
      Matcher matcher = NAME.matcher(arithmetic);
      while (matcher.find()) {
        named.add(matcher.group());
      }
      assertEquals(sources.size(), new TreeSet<>(sources).size(), "each once: " + sources);
      // the loss names no prediction that is exactly right
      boolean leavesOut = cell.matrix().symbol() == Symbol.LOSS && arithmetic.contains("0 ");
      if (leavesOut) {
        assertTrue(sources.containsAll(named), arithmetic);
      } else {
        assertEquals(named, new TreeSet<>(sources), arithmetic);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void theUsersOfACellAreThoseThatHaveItAsASource(Shown shown) {
    List<Cell> cells = LedgerRuns.cells(shown.ledger());
    Map<Cell, List<Cell>> users = new HashMap<>();
    for (Cell cell : cells) {
      for (Cell source : cell.sources()) {
        users.computeIfAbsent(source, key -> new ArrayList<>()).add(cell);
      }
    }
    for (Cell cell : cells) {
      assertEquals(
          users.getOrDefault(cell, List.of()), shown.ledger().dependents(cell), cell.name());
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyCellComesFromCellsThatWereComputedBefore(Shown shown) {
    List<LedgerMatrix> order = shown.ledger().matrices();
    for (Cell cell : LedgerRuns.cells(shown.ledger())) {
      for (Cell source : cell.sources()) {
        assertTrue(order.indexOf(source.matrix()) < order.indexOf(cell.matrix()), cell.name());
      }
    }
  }

  private static List<String> names(List<Cell> cells) {
    return cells.stream().map(Cell::name).toList();
  }
}
