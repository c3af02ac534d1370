package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import xorlab.data.Dataset;
import xorlab.experiment.Experiment;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Matrix;
import xorlab.site.Picture.Place;

/** Dragging weights and points with the mouse and with a finger. */
@InChromium
class DraggingIT extends ChromiumPage {
  private static final NetworkSpec NETWORK = Experiment.defaults().network();
  private static final Matrix XOR = Dataset.xor().X();
  private static final String POINTS = Site.LAB + ".state.experiment.points";
  private static final String FIRST = Site.LAB + ".state.weights[0][0][0]";

  @BeforeEach
  void openAPage() {
    tab.resize(1280, 900);
    Site.reopen(tab, server, "");
  }

  @Test
  void aWeightIsDraggedOnItsEdgeAndThatIsOneChange() {
    Place weight = new Picture(tab, ".network").ofParameter(NETWORK, 0);
    tab.drag(weight.x(), weight.y(), weight.x() + 40, weight.y());
    Site.settle(tab);
    assertEquals(2.76, tab.evaluate(FIRST), "1.764 and 1 more, to hundredths");
    tab.drag(weight.x(), weight.y(), weight.x(), weight.y() + 80);
    Site.settle(tab);
    assertEquals(0.76, tab.evaluate(FIRST), "downwards is less");
    Site.press(tab, ".undo");
    assertEquals(2.76, tab.evaluate(FIRST));
    Site.press(tab, ".undo");
    assertEquals("random", Site.value(tab, "#start"));
  }

  @Test
  void aWeightIsDraggedByAFingerWhileThePageKeepsStill() {
    tab.resize(360, 800);
    Site.settle(tab);
    Place weight = new Picture(tab, ".network").ofParameter(NETWORK, 0);
    Object scrolled = tab.evaluate("scrollY");
    tab.tap(weight.x(), weight.y());
    tab.swipe(weight.x(), weight.y(), weight.x(), weight.y() - 80);
    Site.settle(tab);
    assertEquals(3.76, tab.evaluate(FIRST));
    assertEquals(scrolled, tab.evaluate("scrollY"));
  }

  @Test
  void aFingerThatScrollsAcrossTheSliderDoesNotMoveIt() {
    tab.resize(360, 800);
    tab.run(Site.LAB + ".seek(70);");
    Site.settle(tab);
    String slider = Site.INSIDE + ".querySelector('.iteration')";
    int y = tab.middle(slider).y;
    int[] places = {left(slider) + 30, left(slider) + 200};
    Object scrolled = tab.evaluate("scrollY");
    tab.swipe(places[0], y, places[0], y - 200);
    tab.await("scrollY > " + scrolled);
    Site.settle(tab);
    assertEquals(70L, tab.evaluate(Site.LAB + ".state.iteration"));
    assertEquals("70", tab.evaluate(slider + ".value"));
    y = tab.middle(slider).y;
    tab.tap(places[0], y);
    tab.await(Site.LAB + ".state.iteration < 40");
    tab.swipe(places[0], y, places[1], y);
    tab.await(Site.LAB + ".state.iteration > 70");
  }

  private static int left(String element) {
    return ((Number) tab.evaluate("Math.round(" + element + ".getBoundingClientRect().left)"))
        .intValue();
  }

  @Test
  void aPressOnAWeightChoosesItAndChangesNothing() {
    Place bias = new Picture(tab, ".network").ofParameter(NETWORK, 8);
    tab.drag(bias.x(), bias.y(), bias.x() + 2, bias.y());
    Site.settle(tab);
    assertEquals("b2[0,0] of ŷ", Site.value(tab, ".parameter"));
    assertEquals(true, tab.evaluate(Site.INSIDE + ".querySelector('.undo').disabled"));
  }

  @Test
  void aPointIsDraggedByTheMouseFromWhereverItIsTaken() {
    Picture decision = new Picture(tab, ".decision");
    Place from = decision.ofPlane(XOR, 1, 1);
    Place to = decision.ofPlane(XOR, 0.5, 0.75);
    tab.drag(from.x() + 5, from.y() - 4, to.x() + 5, to.y() - 4);
    Site.settle(tab);
    assertAt(0.5, 0.75, 3);
    assertEquals("3", Site.value(tab, ".point"), "it is the one in the editor, too");
    assertEquals("grab", tab.evaluate(cursor()));
    Site.press(tab, ".undo");
    assertEquals("xor", Site.value(tab, "#data"));
  }

  @Test
  void aPointIsDraggedByAFingerAndOnlyBesideThePointsThePageScrolls() {
    tab.resize(360, 800);
    Site.settle(tab);
    Picture decision = new Picture(tab, ".decision");
    Place from = decision.ofPlane(XOR, 1, 1);
    Place to = decision.ofPlane(XOR, 0.5, 0.5);
    Object scrolled = tab.evaluate("scrollY");
    tab.tap(from.x(), from.y());
    tab.swipe(from.x(), from.y(), to.x(), to.y());
    Site.settle(tab);
    assertAt(0.5, 0.5, 3);
    assertEquals(scrolled, tab.evaluate("scrollY"));
    Object points = tab.evaluate(POINTS);
    Place between = decision.ofPlane(XOR, 0.75, 0.75);
    tab.swipe(between.x(), between.y(), between.x(), between.y() - 200);
    tab.await("scrollY > " + scrolled);
    assertEquals(points, tab.evaluate(POINTS));
  }

  @Test
  void aDoubleClickFlipsThePointThatItHitsOrTheOneThatItAdds() {
    Picture decision = new Picture(tab, ".decision");
    Place point = decision.ofPlane(XOR, 0, 1);
    tab.doubleClickAt(point.x(), point.y());
    Site.settle(tab);
    assertEquals("0,0,0;0,1,0;1,0,1;1,1,0", tab.evaluate(POINTS));
    Place nothing = decision.ofPlane(XOR, 0.5, 0.5);
    tab.doubleClickAt(nothing.x(), nothing.y());
    Site.settle(tab);
    assertEquals("0,0,0;0,1,0;1,0,1;1,1,0;0.5,0.5,0", tab.evaluate(POINTS));
    Site.press(tab, ".undo");
    Site.press(tab, ".undo");
    Site.press(tab, ".undo");
    assertEquals("xor", Site.value(tab, "#data"));
  }

  @Test
  void aPointCanBeDraggedOutOfTheWindowWhichGrows() {
    Picture decision = new Picture(tab, ".decision");
    Place from = decision.ofPlane(XOR, 1, 1);
    Place edge = decision.ofPlane(XOR, 1.1, 1);
    tab.drag(from.x(), from.y(), edge.x() + 300, edge.y());
    Site.settle(tab);
    double x = coordinate(3, 0);
    assertTrue(x >= 1.1 && x < 3, "x = " + x);
  }

  @Test
  void whileTrainingADragGoesOnTrainingAndKeepsTheEarlierRuns() {
    tab.run(
        Site.LAB
            + ".setAttribute('iterations', '1000000');"
            + Site.INSIDE
            + ".querySelector('.loss').scrollIntoView();");
    tab.await(Site.INSIDE + ".querySelector('.read-off')?.textContent");
    tab.run(Site.LAB + ".play();");
    tab.await(Site.LAB + ".state.iteration > 5");
    Place weight = new Picture(tab, ".network").ofParameter(NETWORK, 0);
    tab.drag(weight.x(), weight.y(), weight.x() + 40, weight.y());
    tab.await(Site.LAB + ".state.iteration > 0"); // a run that has not begun is not kept
    tab.drag(weight.x(), weight.y(), weight.x() + 40, weight.y());
    Site.settle(tab);
    assertEquals(true, tab.evaluate(Site.LAB + ".playing"));
    assertEquals(2, Site.texts(tab, ".past li").size(), "a run before each of two drags");
  }

  private static void assertAt(double x, double y, int point) {
    // A pixel is three thousandths of the plane, and places are rounded to hundredths.
    assertEquals(x, coordinate(point, 0), 0.011);
    assertEquals(y, coordinate(point, 1), 0.011);
  }

  private static double coordinate(int point, int i) {
    return ((Number)
            tab.evaluate("Number(%s.split(';')[%d].split(',')[%d])".formatted(POINTS, point, i)))
        .doubleValue();
  }

  private static String cursor() {
    return Site.INSIDE + ".querySelector('.decision canvas').style.cursor";
  }
}
