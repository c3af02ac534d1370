package xorlab.export.state;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.export.Experiments;
import xorlab.training.Timeline;

/** The fragment of a link to an experiment. */
class ShareLinkTest {
  private static final int ALL = Integer.MAX_VALUE;

  static Stream<Named<Experiment>> experiments() {
    return Stream.concat(Experiments.ofNumpyRuns().stream(), Experiments.ofAllPairs().stream());
  }

  @ParameterizedTest
  @MethodSource("experiments")
  void restoresTheSameIterationToTheBit(Experiment experiment) {
    Timeline timeline = new Timeline(experiment);
    timeline.seek(17, ALL);
    String fragment = ShareLink.fragment(experiment, timeline.iteration());
    Experiment back = Experiments.of(fragment);
    assertTrue(experiment.sameRun(back), fragment);
    assertEquals(timeline.iteration(), back.at());
    Timeline run = new Timeline(back);
    run.seek(back.at(), ALL);
    assertArrayEquals(timeline.state().flat(), run.state().flat());
    assertTrue(fragment.matches("([a-z0-9=&,;.-]|%(28|29|2A|5E))*"), fragment);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""                               |   0 | ""
          ""                               | 100 | at=100
          seed=7&learning-rate=0,50        |  60 | seed=7&learning-rate=0.5&at=60
          start=by-hand&activation=relu    |   0 | start=by-hand
          layers=                          |   3 | layers=&at=3
          output=tanh&loss=squared-error   |   0 | output=tanh
          at=50&view=loss,decision         |   0 | view=loss,decision
          count=200&noise=5                |   0 | noise=5
          count=4&noise=5                  |   0 | noise=5&count=4
          data=moons&count=200             |   0 | data=moons
          inputs=x1,x2                     |   0 | ""
          inputs=x1^2,x1*x2,sin(x2)        |   0 | inputs=x1%5E2,x1%2Ax2,sin%28x2%29
          data=points&points=1e16,-0,1     |   0 | data=points&points=1e16,-0,1
          learning-rate=1e-7&theme=dark    |   9 | learning-rate=1e-07&at=9&theme=dark
          """)
  void leavesOutWhatIsAtItsDefault(String settings, int iteration, String fragment) {
    assertEquals(fragment, ShareLink.fragment(Experiments.of(settings), iteration));
  }

  @Test
  void holdsEditedWeightsAndPointsAndStaysShort() {
    Experiment standard = Experiment.defaults();
    Timeline timeline = new Timeline(standard);
    timeline.seek(100, ALL);
    Experiment edited = standard.withWeights(timeline.state().flat());
    String weights = ShareLink.fragment(edited, 40);
    assertArrayEquals(
        timeline.state().flat(), new Timeline(Experiments.of(weights)).state().flat());
    assertTrue(weights.length() < 250, weights);
    Experiment moved = standard.withPoints(standard.data().withPoint(1, 0.125, 0.9, 1));
    assertEquals("data=points&points=0,0,0;0.125,0.9,1;1,0,1;1,1,0", ShareLink.fragment(moved, 0));
    // 100 points dragged by hand to full doubles
    String points = "0.12345678901234567,-0.9876543210987654,1;".repeat(100);
    Experiment many =
        standard
            .withText(Setting.DATA, "points")
            .flatMap(e -> e.withText(Setting.POINTS, points.substring(0, points.length() - 1)))
            .orElseThrow();
    assertEquals(List.of(), many.conflicts());
    assertTrue(ShareLink.fragment(many, 0).length() < 4300);
  }

  /** A page may have settings of its own: only what differs from them is said. */
  @Test
  void aLinkSaysOnlyWhatItsPageDoesNotSet() {
    Experiment page = Experiments.of("shade=probability");
    assertEquals(
        "seed=7&at=20", ShareLink.fragment(Experiments.of("seed=7&shade=probability"), 20, page));
    assertEquals("seed=7&shade=class", ShareLink.fragment(Experiments.of("seed=7"), 0, page));
  }
}
