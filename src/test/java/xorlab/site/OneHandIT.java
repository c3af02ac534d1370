package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Everything can be done by keyboard alone, and by touch alone, on a screen of 360 pixels. What a
 * finger drags is in {@link DraggingIT}; the keys do the same in the fields beside the figures.
 */
@InChromium
class OneHandIT extends ChromiumPage {
  private static final String POINTS = Site.LAB + ".state.experiment.points";

  /** What is selected in the field that has the focus. */
  private static final String SELECTED =
      "(field => field.value.slice(field.selectionStart, field.selectionEnd))(%s.activeElement)"
          .formatted(Site.INSIDE);

  @BeforeAll
  static void onAPhone() {
    tab.resize(360, 740);
  }

  @ParameterizedTest
  @EnumSource
  void itIsTrainedSteppedAndReset(InputMethod manual) {
    open(manual, "speed=max");
    manual.press(tab, ".play");
    tab.await(Site.LAB + ".state.iteration === 140 && !" + Site.LAB + ".playing");
    manual.press(tab, ".step-back");
    assertEquals(139L, iteration());
    manual.press(tab, ".step");
    assertEquals(140L, iteration());
    manual.slide(tab, ".iteration", false);
    assertEquals(0L, iteration());
    manual.slide(tab, ".iteration", true);
    assertEquals(140L, iteration());
    manual.openTab(tab, "losses");
    manual.press(tab, ".losses tr:nth-child(2) button");
    assertEquals(20L, iteration());
  }

  @ParameterizedTest
  @EnumSource
  void aWeightIsChosenTypedAndFrozenAndAllOfThatUndone(InputMethod manual) {
    open(manual, "at=60");
    manual.choose(tab, ".parameter", "W1[1,0]");
    manual.fill(tab, ".value", "-1,5");
    manual.press(tab, ".freeze");
    assertEquals("2", tab.evaluate(Site.LAB + ".state.experiment.frozen"));
    manual.slide(tab, ".iteration", true);
    assertEquals(-1.5, tab.evaluate(Site.LAB + ".state.weights[0][1][0]"));
    manual.press(tab, ".undo");
    manual.press(tab, ".undo");
    assertEquals("random", Site.value(tab, "#start"));
    manual.press(tab, ".redo");
    assertEquals("weights", Site.value(tab, "#start"));
  }

  @ParameterizedTest
  @EnumSource
  void pointsAreMovedFlippedAddedAndRemoved(InputMethod manual) {
    open(manual, "");
    manual.press(tab, ".picker [data-figure=predictions]");
    manual.press(tab, ".predictions summary");
    manual.choose(tab, ".point", "3");
    manual.fill(tab, ".x1", "0.75");
    manual.fill(tab, ".x2", "0.5");
    assertEquals("0,0,0;0,1,1;1,0,1;0.75,0.5,0", tab.evaluate(POINTS));
    manual.press(tab, ".flip");
    manual.press(tab, ".add");
    assertEquals("0,0,0;0,1,1;1,0,1;0.75,0.5,1;0.5,0.5,1", tab.evaluate(POINTS));
    manual.press(tab, ".remove");
    assertEquals("0,0,0;0,1,1;1,0,1;0.75,0.5,1", tab.evaluate(POINTS));
  }

  @ParameterizedTest
  @EnumSource
  void theSettingsAreSetAndAnExampleBegun(InputMethod manual) {
    open(manual, "");
    manual.press(tab, ".reseed");
    assertNotEquals("0", Site.value(tab, "#seed"));
    manual.fill(tab, "#recipe-seed", "7");
    manual.choose(tab, "#recipe-activation", "Tanh");
    manual.press(tab, ".steps button:last-child");
    assertEquals("3", Site.text(tab, ".steps output"));
    manual.press(tab, ".steps button:first-child");
    manual.press(tab, ".all-settings");
    manual.choose(tab, "#optimizer", "Adam");
    manual.choose(tab, "#theme", "Dark");
    manual.press(tab, ".set-up .close");
    assertEquals("7, tanh, adam, dark", experiment("seed", "activation", "optimizer", "theme"));
    manual.choose(tab, ".example", "Circle");
    assertEquals("circle", Site.value(tab, "#data"));
  }

  @ParameterizedTest
  @EnumSource
  void thePuzzleIsSolvedWithItsHints(InputMethod manual) {
    open(manual, "");
    manual.choose(tab, ".example", "Solve XOR by hand");
    manual.press(tab, ".ask");
    for (int presses = 0; presses < 9 && !solved(); presses++) {
      manual.press(tab, ".follow");
    }
    assertTrue(solved(), Site.text(tab, ".puzzle .progress"));
    manual.press(tab, ".leave");
    assertEquals(true, tab.evaluate(Site.INSIDE + ".querySelector('.puzzle').hidden"));
  }

  @ParameterizedTest
  @EnumSource
  void theLossIsReadOnALogScaleAndEarlierRunsAreNamedTakenUpAndRemoved(InputMethod manual) {
    open(manual, "at=140");
    manual.press(tab, ".picker [data-figure=loss]");
    manual.press(tab, ".log");
    assertEquals(true, tab.evaluate(Site.INSIDE + ".querySelector('.log').checked"));
    manual.press(tab, ".reseed");
    manual.openTab(tab, "losses");
    manual.press(tab, ".past summary");
    manual.fill(tab, ".past input", "The first");
    manual.press(tab, ".past button[aria-label^=\"Restore\"]");
    assertEquals("0", Site.value(tab, "#seed"));
    assertEquals("The first", Site.value(tab, ".past input"));
    manual.press(tab, ".past button[aria-label^=\"Remove\"]");
    assertEquals(true, tab.evaluate(Site.INSIDE + ".querySelector('.past').hidden"));
  }

  @ParameterizedTest
  @EnumSource
  void theLedgerIsWalkedAndEachOfItsNumbersLookedAt(InputMethod manual) {
    open(manual, "");
    manual.openTab(tab, "ledger");
    manual.press(tab, ".next");
    assertEquals("2 of 24", Site.text(tab, "#ledger .walk-position"));
    manual.press(tab, ".previous");
    manual.lookAt(tab, "dW2[0,1]");
    assertTrue(Site.text(tab, ".arithmetic").startsWith("dW2[0,1] = dZ2[0,0] * A1[0,1] + "));
    manual.choose(tab, "#ledger .points", "point 2");
    assertEquals("1 of 19", Site.text(tab, "#ledger .walk-position"));
  }

  @ParameterizedTest
  @EnumSource
  void theGradientIsBrokenTheSweepStepsAndTheLandscapeTurns(InputMethod manual) {
    open(manual, "at=40");
    manual.openTab(tab, "gradients");
    tab.await(Site.INSIDE + ".querySelector('.verdict.passes')");
    tab.await(Site.INSIDE + ".querySelectorAll('.mistake option').length > 40");
    manual.choose(tab, ".mistake", option(".mistake", 1));
    tab.await(Site.INSIDE + ".querySelector('.verdict.fails')");
    manual.openTab(tab, "graph");
    tab.await(Site.INSIDE + ".querySelector('.sweep-position')?.textContent === '0 of 20'");
    manual.press(tab, ".sweep-on");
    manual.press(tab, ".sweep-on");
    manual.press(tab, ".sweep-back");
    assertEquals("1 of 20", Site.text(tab, ".sweep-position"));
    manual.choose(tab, ".node", "W2");
    manual.openTab(tab, "landscape");
    manual.choose(tab, ".plane", "two weights");
    manual.choose(tab, ".up", "b2[0,0]");
    assertTrue(Site.value(tab, ".up").startsWith("b2[0,0]"));
    tab.await(Site.INSIDE + ".querySelector('#landscape-text').textContent.includes('b2[0,0]')");
  }

  @ParameterizedTest
  @EnumSource
  void itIsSavedAndPutIntoAPage(InputMethod manual) {
    open(manual, "at=20");
    manual.openDialog(tab, "share");
    Site.awaitDialog(tab, "share");
    manual.fill(tab, "#share .to", "20");
    manual.press(tab, SharedFile.GIF.selector(".save"));
    tab.await(Site.INSIDE + ".querySelector('.preview').naturalWidth === 640");
    manual.press(tab, "#share details summary");
    assertTrue(Site.text(tab, ".code").contains("import numpy as np"));
    manual.press(tab, "#share > .close");
    manual.openDialog(tab, "embed");
    Site.awaitDialog(tab, "embed");
    manual.press(tab, ".views [value=\"network\"]");
    manual.choose(tab, ".embed-controls", "Transport");
    manual.press(tab, ".kinds [value=\"element\"]");
    String lines = Site.value(tab, ".lines");
    assertTrue(lines.contains("view=\"decision,network\""), lines);
    assertTrue(lines.contains("controls=\"transport\""), lines);
    manual.press(tab, "#embed .copy");
    tab.await(Site.INSIDE + ".querySelector('#embed .outcome').textContent !== ''");
    boolean copied = Site.text(tab, "#embed .outcome").equals("Copied.");
    assertEquals(copied ? "" : lines, tab.evaluate(SELECTED));
  }

  private static void open(InputMethod manual, String settings) {
    tab.touchScreen(manual == InputMethod.FINGER);
    Site.reopenStudy(tab, server, settings);
  }

  private static Object iteration() {
    return tab.evaluate(Site.LAB + ".state.iteration");
  }

  private static Object experiment(String... names) {
    return tab.evaluate(
        "['%s'].map(name => %s.state.experiment[name]).join(', ')"
            .formatted(String.join("', '", names), Site.LAB));
  }

  private static boolean solved() {
    return Site.text(tab, ".puzzle .progress").startsWith("Solved: 4 of 4 correct");
  }

  private static String option(String menu, int number) {
    return (String)
        tab.evaluate(
            "%s.querySelector('%s').options[%d].label".formatted(Site.INSIDE, menu, number));
  }
}
