package xorlab.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Everything can be done by keyboard alone, and by touch alone, on a screen of 360 pixels. What a
 * finger drags is in {@link DraggingIT}; the keys do the same in the fields beside the figures.
 */
@InChromium
class OneHandIT {
  private static final String POINTS = Site.LAB + ".state.experiment.points";

  /** What is selected in the field that has the focus. */
  private static final String SELECTED =
      "(field => field.value.slice(field.selectionStart, field.selectionEnd))(%s.activeElement)"
          .formatted(Site.INSIDE);

  private static ChromiumTab tab;
  private static SiteServer server;

  @BeforeAll
  static void openABrowser() {
    server = Site.serve();
    tab = Browser.openChromium();
    tab.resize(360, 740);
  }

  @AfterAll
  static void closeTheBrowser() {
    tab.close();
    server.close();
  }

  @AfterEach
  void thePageWasSilent() {
    assertEquals(List.of(), tab.complaints());
  }

  @ParameterizedTest
  @EnumSource
  void itIsTrainedSteppedAndWoundBack(Hand hand) {
    open(hand, "speed=max");
    hand.press(tab, ".play");
    tab.await(Site.LAB + ".state.iteration === 140 && !" + Site.LAB + ".playing");
    hand.press(tab, ".step-back");
    assertEquals(139L, iteration());
    hand.press(tab, ".step");
    assertEquals(140L, iteration());
    hand.press(tab, ".to-start");
    assertEquals(0L, iteration());
    hand.press(tab, ".to-end");
    assertEquals(140L, iteration());
    hand.choose(tab, ".speed select", "1 a");
    hand.press(tab, ".losses tr:nth-child(2) button");
    assertEquals(20L, iteration());
  }

  @ParameterizedTest
  @EnumSource
  void aWeightIsChosenTypedAndFrozenAndAllOfThatUndone(Hand hand) {
    open(hand, "at=60");
    hand.choose(tab, ".parameter", "W1[1,0]");
    hand.fill(tab, ".value", "-1,5");
    hand.press(tab, ".freeze");
    assertEquals("2", tab.evaluate(Site.LAB + ".state.experiment.frozen"));
    hand.press(tab, ".to-end");
    assertEquals(-1.5, tab.evaluate(Site.LAB + ".state.weights[0][1][0]"));
    hand.press(tab, ".undo");
    hand.press(tab, ".undo");
    assertEquals("random", Site.value(tab, "#start"));
    hand.press(tab, ".redo");
    assertEquals("weights", Site.value(tab, "#start"));
    hand.press(tab, ".network summary");
    assertTrue(Site.text(tab, "#network-text").length() > 100);
    assertEquals(true, tab.evaluate(Site.INSIDE + ".querySelector('.network details').open"));
  }

  @ParameterizedTest
  @EnumSource
  void pointsAreMovedFlippedAddedAndRemoved(Hand hand) {
    open(hand, "");
    hand.choose(tab, ".point", "3");
    hand.fill(tab, ".x1", "0.75");
    hand.fill(tab, ".x2", "0.5");
    assertEquals("0,0,0;0,1,1;1,0,1;0.75,0.5,0", tab.evaluate(POINTS));
    hand.press(tab, ".flip");
    hand.press(tab, ".add");
    assertEquals("0,0,0;0,1,1;1,0,1;0.75,0.5,1;0.5,0.5,1", tab.evaluate(POINTS));
    hand.press(tab, ".remove");
    assertEquals("0,0,0;0,1,1;1,0,1;0.75,0.5,1", tab.evaluate(POINTS));
  }

  @ParameterizedTest
  @EnumSource
  void theSettingsAreSetAndAnExampleBegun(Hand hand) {
    open(hand, "");
    hand.press(tab, ".reseed");
    assertNotEquals("0", Site.value(tab, "#seed"));
    hand.fill(tab, "#seed", "7");
    hand.choose(tab, "#activation", "tanh");
    hand.press(tab, ".set-up form details:first-of-type summary");
    hand.choose(tab, "#optimizer", "adam");
    hand.press(tab, ".set-up form details:last-of-type summary");
    hand.choose(tab, "#theme", "dark");
    assertEquals("7, tanh, adam, dark", experiment("seed", "activation", "optimizer", "theme"));
    hand.choose(tab, ".example", "Circle");
    assertEquals("circle", Site.value(tab, "#data"));
  }

  @ParameterizedTest
  @EnumSource
  void thePuzzleIsSolvedWithItsHints(Hand hand) {
    open(hand, "");
    hand.choose(tab, ".example", "Solve XOR by hand");
    hand.press(tab, ".ask");
    for (int presses = 0; presses < 9 && !solved(); presses++) {
      hand.press(tab, ".follow");
    }
    assertTrue(solved(), Site.text(tab, ".puzzle .progress"));
    hand.press(tab, ".leave");
    assertEquals(true, tab.evaluate(Site.INSIDE + ".querySelector('.puzzle').hidden"));
  }

  @ParameterizedTest
  @EnumSource
  void theLossIsReadOnALogScaleAndEarlierRunsAreNamedTakenUpAndRemoved(Hand hand) {
    open(hand, "at=140");
    hand.press(tab, ".log");
    assertEquals(true, tab.evaluate(Site.INSIDE + ".querySelector('.log').checked"));
    hand.press(tab, ".reseed");
    hand.press(tab, ".past summary");
    hand.fill(tab, ".past input", "The first");
    hand.press(tab, ".past button[aria-label^=\"Take up\"]");
    assertEquals("0", Site.value(tab, "#seed"));
    assertEquals("The first", Site.value(tab, ".past input"));
    hand.press(tab, ".past button[aria-label^=\"Remove\"]");
    assertEquals(true, tab.evaluate(Site.INSIDE + ".querySelector('.past').hidden"));
  }

  @ParameterizedTest
  @EnumSource
  void theLedgerIsWalkedAndEachOfItsNumbersLookedAt(Hand hand) {
    open(hand, "");
    hand.press(tab, ".next");
    assertEquals("2 of 24", Site.text(tab, "#ledger .walk-position"));
    hand.press(tab, ".previous");
    hand.lookAt(tab, "dW2[0,1]");
    assertTrue(Site.text(tab, ".arithmetic").startsWith("dW2[0,1] = dZ2[0,0] * A1[0,1] + "));
    hand.choose(tab, ".points", "point 2");
    assertEquals("1 of 19", Site.text(tab, "#ledger .walk-position"));
  }

  @ParameterizedTest
  @EnumSource
  void theGradientIsBrokenTheSweepStepsAndTheLandscapeTurns(Hand hand) {
    open(hand, "at=40");
    hand.openTab(tab, "gradients");
    hand.choose(tab, ".mistake", option(".mistake", 1));
    assertEquals(
        "verdict fails", tab.evaluate(Site.INSIDE + ".querySelector('.verdict').className"));
    hand.openTab(tab, "graph");
    tab.await(Site.INSIDE + ".querySelector('.sweep-position').textContent === '0 of 20'");
    hand.press(tab, ".sweep-on");
    hand.press(tab, ".sweep-on");
    hand.press(tab, ".sweep-back");
    assertEquals("1 of 20", Site.text(tab, ".sweep-position"));
    hand.choose(tab, ".node", "W2");
    hand.openTab(tab, "landscape");
    hand.choose(tab, ".plane", "two weights");
    hand.choose(tab, ".up", "b2[0,0]");
    assertTrue(Site.value(tab, ".up").startsWith("b2[0,0]"));
    tab.await(Site.INSIDE + ".querySelector('#landscape-text').textContent.includes('b2[0,0]')");
  }

  @ParameterizedTest
  @EnumSource
  void itIsSavedAndPutIntoAPage(Hand hand) {
    open(hand, "at=20");
    hand.openTab(tab, "save");
    Site.awaitExport(tab, "save");
    hand.fill(tab, ".to", "20");
    hand.press(tab, ".gif");
    tab.await(Site.INSIDE + ".querySelector('.preview').naturalWidth === 640");
    hand.press(tab, "#save details summary");
    assertTrue(Site.text(tab, ".code").contains("import numpy as np"));
    hand.openTab(tab, "embed");
    Site.awaitExport(tab, "embed");
    hand.press(tab, ".views [value=\"network\"]");
    hand.choose(tab, ".embed-controls", "transport");
    String lines = Site.value(tab, ".element-lines");
    assertTrue(lines.contains("view=\"decision,network\""), lines);
    assertTrue(lines.contains("controls=\"transport\""), lines);
    hand.press(tab, ".copy-element");
    tab.await(Site.INSIDE + ".querySelector('#embed .outcome').textContent !== ''");
    assertEquals(lines, tab.evaluate(SELECTED));
  }

  private static void open(Hand hand, String settings) {
    tab.touchScreen(hand == Hand.FINGER);
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
    return Site.text(tab, ".puzzle .progress").startsWith("Solved: 4 of 4 right");
  }

  private static String option(String menu, int number) {
    return (String)
        tab.evaluate(
            "%s.querySelector('%s').options[%d].label".formatted(Site.INSIDE, menu, number));
  }
}
