package xorlab.plot.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.export.Experiments;
import xorlab.plot.network.NetworkExamples;

class HiddenDescriptionTest {
  @Test
  void itTellsHowXorBecomesSeparable() {
    assertEquals(
        "The hidden layer bends the plane and moves the points with it. 2 of 4 points are on the"
            + " wrong side: no line separates the classes yet.",
        describe("2", 0));
    assertEquals(
        "The hidden layer bends the plane and moves the points with it. It places (0, 1) and (1, 0)"
            + " close together. 1 of 4 points is on the wrong side, though another line would"
            + " separate the classes.",
        describe("2", 60));
    assertEquals(
        "The hidden layer bends the plane and moves the points with it. It places (0, 1) and (1, 0)"
            + " close together. The output's line separates the classes, which no line could at"
            + " the input.",
        describe("2", 140));
  }

  @Test
  void withNoHiddenLayerItTellsWhyXorNeedsOne() {
    assertEquals(
        "There is no hidden layer, so the output has to separate the points with one straight"
            + " line. 2 of 4 points are on the wrong side: no line separates the classes in the"
            + " plane. This needs a hidden layer.",
        describe("", 0));
  }

  @Test
  void withNoHiddenLayerTheSpaceIsThatOfTheInputs() {
    Experiment product = Experiments.of("inputs=x1,x2,x1*x2&layers=");
    assertEquals(
        "There is no hidden layer. This is the space of what the network is given: x₁, x₂, x₁x₂."
            + " This view shows the two directions in which the points vary most. The decision"
            + " boundary is not a line in this view, so none is drawn. The disc behind each point"
            + " has the colour of its prediction. In all dimensions a flat boundary separates the"
            + " classes, which no line could in the plane.",
        describe(product, 140));
    Experiment squares = Experiments.of("inputs=x1^2,sin(x2)&layers=");
    assertEquals(
        "There is no hidden layer. This is the space of what the network is given: x₁², sin x₂."
            + " 2 of 4 points are on the wrong side: with these inputs a single neuron cannot"
            + " separate the classes.",
        describe(squares, 140));
    assertFalse(HiddenDescription.showsProof(space(squares, 140)));
    assertEquals("no hidden layer", HiddenDescription.caption(space(squares, 140)));
  }

  private static HiddenSpace space(Experiment experiment, int iteration) {
    return NetworkExamples.hidden(NetworkExamples.state(experiment, iteration));
  }

  private static String describe(Experiment experiment, int iteration) {
    return HiddenDescription.of(space(experiment, iteration));
  }

  @Test
  void oneUnitMakesANumberLine() {
    assertEquals(
        "The one unit of the hidden layer places all points on a number line. Several points are"
            + " close together. 1 of 4 points is on the wrong side: no point separates the"
            + " classes yet.",
        describe("1", 60));
  }

  @Test
  void ofManyDimensionsItTellsWhyNoLineIsDrawn() {
    assertEquals(
        "The hidden space has 3 dimensions. This view shows the two directions in which the points"
            + " vary most. The decision boundary is not a line in this view, so none is drawn."
            + " The disc behind each point has the colour of its prediction. In all dimensions a"
            + " flat boundary separates the classes, which no line could at the input.",
        describe("4,3", 140));
  }

  @Test
  void theCaptionTellsWhetherOneLineIsEnough() {
    assertEquals("no line is enough yet", caption("2", 0));
    assertEquals("one line is enough here", caption("2", 140));
    assertEquals("no point is enough yet", caption("1", 60));
    assertEquals("why one line cannot", caption("", 0));
    assertEquals("one cut is enough here", caption("4,3", 140));
  }

  @Test
  void onTheWayTheCaptionTellsThatThePlaneBends() {
    HiddenSpace space = NetworkExamples.hidden(NetworkExamples.state(Experiment.defaults(), 140));
    assertEquals("bending the plane", HiddenDescription.caption(space.morphed(0.5)));
    assertEquals("the input plane", HiddenDescription.caption(space.morphed(0)));
  }

  @Test
  void aPointThatIsThereTwiceIsNotCloseToItself() {
    Experiment experiment = Experiments.of("count=5&start=weights&weights=9,0,0,9,0,0,1,1,0");
    String text =
        HiddenDescription.of(NetworkExamples.hidden(NetworkExamples.state(experiment, 0)));
    assertFalse(text.contains("close together"), text);
  }

  private static String caption(String layers, int iteration) {
    Experiment experiment = NetworkExamples.experiment(layers);
    return HiddenDescription.caption(
        NetworkExamples.hidden(NetworkExamples.state(experiment, iteration)));
  }

  private static String describe(String layers, int iteration) {
    Experiment experiment = NetworkExamples.experiment(layers);
    return HiddenDescription.of(
        NetworkExamples.hidden(NetworkExamples.state(experiment, iteration)));
  }
}
