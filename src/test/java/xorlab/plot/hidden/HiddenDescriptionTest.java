package xorlab.plot.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.plot.network.NetworkExamples;

class HiddenDescriptionTest {
  @Test
  void itTellsHowXorBecomesSeparable() {
    assertEquals(
        "The hidden layer bends the plane, and the points with it. The output has 2 of 4 points on"
            + " the wrong side: no line separates the classes where they are now.",
        describe("2", 0));
    assertEquals(
        "The hidden layer bends the plane, and the points with it. It puts (0, 1) and (1, 0) in"
            + " nearly the same place. The output has 1 of 4 points on the wrong side, though"
            + " another line would separate the classes.",
        describe("2", 60));
    assertEquals(
        "The hidden layer bends the plane, and the points with it. It puts (0, 1) and (1, 0) in"
            + " nearly the same place. The output's line separates the classes: what no line"
            + " could separate has become separable.",
        describe("2", 140));
  }

  @Test
  void withNoHiddenLayerItTellsWhyXorNeedsOne() {
    assertEquals(
        "Without a hidden layer there is no hidden space: the output has to separate the points by"
            + " one line in the plane. The output has 2 of 4 points on the wrong side: no line"
            + " separates the classes in the plane. That takes a hidden layer.",
        describe("", 0));
  }

  @Test
  void oneUnitMakesANumberLine() {
    assertEquals(
        "The one unit of the hidden layer puts all points on a number line. Several points land"
            + " close to others. The output has 1 of 4 points on the wrong side: no point separates"
            + " the classes where they are now.",
        describe("1", 60));
  }

  @Test
  void ofManyDimensionsItTellsWhyNoLineIsDrawn() {
    assertEquals(
        "This is a view of a space of 3 dimensions, along the two directions in which the points"
            + " vary most. The output's boundary is not a line in this view, so none is drawn: the"
            + " disc behind each point has the colour of the output's prediction. In all its"
            + " dimensions a flat border separates the classes: what no line could separate has"
            + " become separable.",
        describe("4,3", 140));
  }

  private static String describe(String layers, int iteration) {
    Experiment experiment = NetworkExamples.experiment(layers);
    return HiddenDescription.of(
        NetworkExamples.hidden(NetworkExamples.state(experiment, iteration)));
  }
}
