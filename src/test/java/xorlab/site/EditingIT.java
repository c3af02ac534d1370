package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.Keys;
import xorlab.server.SiteServer;

/** Editing weights and points by typing and by keys. DraggingIT does it by mouse and finger. */
@DailyIn(Browser.CHROMIUM)
class EditingIT {
  private static final String POINTS = Site.LAB + ".state.experiment.points";
  private static final String WEIGHT = Site.LAB + ".state.weights[0][1][0]";

  /** The number of W1[1,0] in the menu, which begins with a word. */
  private static final int CHOSEN = 3;

  private static final SiteServer SERVER = Site.serve();

  @BeforeEach
  void openAPage(Tab tab) {
    tab.resize(1280, 900);
    Site.reopen(tab, SERVER, "at=60");
    Site.choose(tab, ".parameter", CHOSEN);
  }

  @AfterEach
  void thePageWasSilent(Tab tab) {
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  @DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
  void aWeightIsTypedWithAPointOrAComma(Tab tab) {
    Site.fill(tab, ".value", "−1.5");
    assertEquals(-1.5, tab.evaluate(WEIGHT));
    Site.fill(tab, ".value", "2,25");
    assertEquals(2.25, tab.evaluate(WEIGHT));
    assertEquals("2.25", Site.value(tab, ".value"));
  }

  @InEveryBrowser
  void theFiguresAndThePredictionsAnswerAtOnce(Tab tab) {
    String decision = Site.text(tab, "#decision-text");
    Site.fill(tab, ".value", "-9");
    assertNotEquals(decision, Site.text(tab, "#decision-text"));
    assertEquals(
        tab.evaluate(Site.LAB + ".state.predictions.map(p => p.toFixed(8))"),
        Site.texts(tab, ".predictions tbody td:nth-child(4)"));
  }

  @InEveryBrowser
  void whatIsNoNumberIsExplainedAndChangesNothing(Tab tab) {
    Object before = tab.evaluate(WEIGHT);
    for (String text : List.of("abc", "1e999", "1.2.3")) {
      Site.fill(tab, ".value", text);
      assertEquals(
          "A weight is a number, such as −1.5, not “" + text + "”.",
          Site.text(tab, "#value-error"));
      assertEquals(before, tab.evaluate(WEIGHT));
    }
    assertEquals(60L, tab.evaluate(Site.LAB + ".state.iteration"));
    Site.choose(tab, ".parameter", CHOSEN + 1);
    assertEquals("", Site.text(tab, "#value-error"));
    assertEquals(
        tab.evaluate("String(" + Site.LAB + ".state.weights[0][1][1])"), Site.value(tab, ".value"));
  }

  @InEveryBrowser
  void arrowKeysChangeAWeightByATenthAndWithShiftByOne(Tab tab) {
    Site.fill(tab, ".value", "1");
    press(tab, Keys.ARROW_UP);
    assertEquals(1.1, tab.evaluate(WEIGHT));
    press(tab, Keys.ARROW_UP, Keys.SHIFT);
    assertEquals(2.1, tab.evaluate(WEIGHT));
    press(tab, Keys.ARROW_DOWN);
    press(tab, Keys.ARROW_DOWN, Keys.SHIFT);
    assertEquals(1L, tab.evaluate(WEIGHT));
    assertEquals("1", Site.value(tab, ".value"));
  }

  @InEveryBrowser
  void aFrozenWeightStaysAndTheOthersMove(Tab tab) {
    Site.press(tab, ".freeze");
    List<?> before = flat(tab);
    Site.press(tab, ".to-end");
    List<?> after = flat(tab);
    for (int i = 0; i < 9; i++) {
      if (i == CHOSEN - 1) {
        assertEquals(before.get(i), after.get(i));
      } else {
        assertNotEquals(before.get(i), after.get(i), "parameter " + i);
      }
    }
    Site.press(tab, ".freeze");
    assertEquals("", tab.evaluate(Site.LAB + ".state.experiment.frozen ?? ''"));
  }

  @InEveryBrowser
  void trainingGoesOnFromAnEditIfItWasGoingOn(Tab tab) {
    Site.fill(tab, ".value", "3");
    assertEquals(false, tab.evaluate(Site.LAB + ".playing"));
    assertEquals(0L, tab.evaluate(Site.LAB + ".state.iteration"));
    tab.run(
        Site.LAB
            + ".setAttribute('iterations', '1000000');"
            + Site.LAB
            + ".play(); document.activeElement.blur();");
    Site.fill(tab, ".value", "4");
    assertEquals(true, tab.evaluate(Site.LAB + ".playing"));
    assertEquals("weights", tab.evaluate(Site.LAB + ".state.experiment.start"));
    tab.await(Site.LAB + ".state.iteration > 3");
  }

  @InEveryBrowser
  void whileTrainingAWeightThatIsChosenShowsItsNumber(Tab tab) {
    tab.run(
        Site.LAB
            + ".setAttribute('iterations', '1000000'); "
            + Site.LAB
            + ".setAttribute('frozen', '3'); "
            + Site.LAB
            + ".play();");
    Site.choose(tab, ".parameter", CHOSEN + 1);
    assertEquals(
        tab.evaluate("String(" + Site.LAB + ".state.weights[0][1][1])"), Site.value(tab, ".value"));
    assertEquals(true, tab.evaluate(Site.INSIDE + ".querySelector('.freeze').checked"));
  }

  @InEveryBrowser
  void aPointIsMovedByTypingAndByKeys(Tab tab) {
    Site.choose(tab, ".point", 3);
    Site.fill(tab, ".x1", "0,75");
    Site.fill(tab, ".x2", "−0.5");
    assertEquals("0,0,0;0,1,1;1,0,1;0.75,-0.5,0", tab.evaluate(POINTS));
    press(tab, Keys.ARROW_UP);
    press(tab, Keys.ARROW_UP, Keys.SHIFT);
    assertEquals("0,0,0;0,1,1;1,0,1;0.75,0.6,0", tab.evaluate(POINTS));
    assertEquals(List.of("0.75", "0.60"), row(tab, 4).subList(0, 2));
  }

  @InEveryBrowser
  void aCoordinateThatIsNoNumberIsExplainedAndChangesNothing(Tab tab) {
    Site.fill(tab, ".x2", "up");
    assertEquals("A coordinate is a number, such as −1.5, not “up”.", Site.text(tab, "#x2-error"));
    assertEquals("", Site.text(tab, "#x1-error"));
    assertEquals(60L, tab.evaluate(Site.LAB + ".state.iteration"));
  }

  @InEveryBrowser
  @DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
  void pointsAreFlippedAddedAndRemovedDownToOne(Tab tab) {
    Site.choose(tab, ".point", 1);
    Site.press(tab, ".flip");
    assertEquals("0,0,0;0,1,0;1,0,1;1,1,0", tab.evaluate(POINTS));
    Site.press(tab, ".add");
    assertEquals("0,0,0;0,1,0;1,0,1;1,1,0;0.5,0.5,1", tab.evaluate(POINTS));
    assertEquals("4", Site.value(tab, ".point"));
    Site.fill(tab, ".x1", "0.25");
    assertEquals("0,0,0;0,1,0;1,0,1;1,1,0;0.25,0.5,1", tab.evaluate(POINTS));
    for (int left = 4; left >= 1; left--) {
      Site.press(tab, ".remove");
      assertEquals((long) left, tab.evaluate(Site.LAB + ".state.points"));
    }
    assertEquals(true, tab.evaluate(Site.INSIDE + ".querySelector('.remove').disabled"));
    assertEquals("0,0,0", tab.evaluate(POINTS));
    Site.press(tab, ".step");
    assertEquals(1L, tab.evaluate(Site.LAB + ".state.iteration"));
  }

  @InEveryBrowser
  void whileTrainingEveryPointThatIsAddedIsThere(Tab tab) {
    tab.run(Site.LAB + ".setAttribute('iterations', '1000000'); " + Site.LAB + ".play();");
    Site.press(tab, ".add");
    Site.press(tab, ".add");
    Site.press(tab, ".flip");
    assertEquals("0,0,0;0,1,1;1,0,1;1,1,0;0.5,0.5,1;0.5,0.5,0", tab.evaluate(POINTS));
    assertEquals(true, tab.evaluate(Site.LAB + ".playing"));
    assertEquals("5", Site.value(tab, ".point"));
  }

  @InEveryBrowser
  void undoAndRedoGoBackAndForthThroughAllOfIt(Tab tab) {
    Object start = tab.evaluate("JSON.stringify(" + Site.LAB + ".state)");
    Site.fill(tab, ".value", "-9");
    Site.press(tab, ".freeze");
    Site.press(tab, ".flip");
    Site.press(tab, ".add");
    Site.fill(tab, "#recipe-learning-rate", "0.5");
    Site.press(tab, ".reseed");
    Object end = tab.evaluate("JSON.stringify(" + Site.LAB + ".state)");
    for (int i = 0; i < 6; i++) {
      Site.press(tab, ".undo");
    }
    assertEquals(start, tab.evaluate("JSON.stringify(" + Site.LAB + ".state)"));
    assertEquals(true, tab.evaluate(Site.INSIDE + ".querySelector('.undo').disabled"));
    for (int i = 0; i < 6; i++) {
      Site.press(tab, ".redo");
    }
    assertEquals(end, tab.evaluate("JSON.stringify(" + Site.LAB + ".state)"));
    assertEquals(true, tab.evaluate(Site.INSIDE + ".querySelector('.redo').disabled"));
  }

  @InEveryBrowser
  void theKeysOfUndoWorkInTheLabButNotInATextField(Tab tab) {
    Site.fill(tab, ".value", "-9");
    press(tab, "z", Keys.CONTROL);
    assertEquals(-9L, tab.evaluate(WEIGHT), "in the field");
    focus(tab, ".parameter");
    for (Keys command : List.of(Keys.CONTROL, Keys.META)) {
      press(tab, "z", command);
      tab.await(Site.LAB + ".state.iteration === 60");
      press(tab, "z", command, Keys.SHIFT);
      assertEquals(-9L, tab.evaluate(WEIGHT));
      press(tab, "z", command);
      press(tab, "y", command);
      assertEquals(-9L, tab.evaluate(WEIGHT));
    }
  }

  @InEveryBrowser
  void afterAClickIntoAFigureTheKeysReachTheLab(Tab tab) {
    Site.fill(tab, ".value", "-9");
    tab.click(Site.INSIDE + ".querySelector('.decision canvas')");
    tab.await(Site.LAB + ".state.predictions.length === 5"); // a click adds a point
    press(tab, "z", Keys.CONTROL);
    tab.await(Site.LAB + ".state.predictions.length === 4");
    press(tab, "z", Keys.CONTROL);
    tab.await(Site.LAB + ".state.iteration === 60");
  }

  @InEveryBrowser
  void toTheStartIsTheSameStartAndANewSeedIsAnother(Tab tab) {
    Site.press(tab, ".to-start");
    assertEquals("2.9991464995409807", tab.evaluate("String(" + Site.LAB + ".state.loss)"));
    Site.press(tab, ".to-end");
    Site.press(tab, ".reseed");
    assertEquals(0L, tab.evaluate(Site.LAB + ".state.iteration"));
    assertNotEquals("0", Site.value(tab, "#seed"));
    assertNotEquals("2.9991464995409807", tab.evaluate("String(" + Site.LAB + ".state.loss)"));
  }

  @InEveryBrowser
  void aNewSeedForWeightsThatWereTypedBeginsAtRandom(Tab tab) {
    Site.fill(tab, ".value", "-9");
    Site.press(tab, ".reseed");
    assertEquals("random", Site.value(tab, "#start"));
    assertTrue((boolean) tab.evaluate(WEIGHT + " !== -9"));
  }

  private static void focus(Tab tab, String selector) {
    tab.run(Site.INSIDE + ".querySelector('" + selector + "').focus();");
  }

  private static void press(Tab tab, CharSequence key, Keys... held) {
    tab.type(key.toString(), held);
    Site.settle(tab);
  }

  /** W1 b1 W2 b2, row by row. */
  private static List<?> flat(Tab tab) {
    return (List<?>)
        tab.run(
            "const {weights, biases} = "
                + Site.LAB
                + ".state; return weights.flatMap((W, i) => [W, biases[i]]).flat(Infinity);");
  }

  private static List<?> row(Tab tab, int number) {
    return Site.texts(tab, ".predictions tbody tr:nth-child(" + number + ") > *");
  }
}
