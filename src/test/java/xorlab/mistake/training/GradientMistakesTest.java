package xorlab.mistake.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.experiment.Experiment;
import xorlab.gradcheck.GradientCheck;
import xorlab.mistake.Mistake;
import xorlab.network.Parameters;
import xorlab.network.Pass;
import xorlab.numeric.Matrix;
import xorlab.training.Timeline;

/** The mistakes that the gradient check offers, and that it finds them. */
class GradientMistakesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "layers=2",
        "layers=",
        "layers=3,3",
        "layers=4,3,2&activation=tanh",
        "activation=relu&layers=5",
        "output=identity&loss=squared-error",
        "activation=identity",
        "data=points&points=0,1,1"
      })
  void eachThatIsOfferedIsCaught(String settings) {
    Experiment experiment = MistakenTimelineTest.experiment("seed=1&" + settings);
    double[] flat = new Timeline(experiment).state().flat();
    for (Mistake mistake : offered(experiment)) {
      GradientCheck check = check(experiment, List.of(mistake.name()), flat);
      assertFalse(check.passes(), mistake.name());
    }
    assertTrue(check(experiment, List.of(), flat).passes());
  }

  @Test
  void ofTheNotebooksNetworkThoseAreOfferedThatChangeAGradient() {
    List<String> names = names("layers=2");
    assertTrue(
        names.containsAll(
            List.of("hidden-derivative", "dw1-transposed", "error-sign", "mean-gradient", "mean")));
    assertFalse(names.contains("update-sign"), "the gradients are right");
    assertFalse(names.contains("mean-loss"));
    assertFalse(names.contains("start-zeros"));
    assertFalse(names.contains("gradients-accumulate"), "the first gradients are right");
  }

  @Test
  void whatDoesNotFitANetworkIsNotOffered() {
    assertFalse(names("layers=3").contains("dw1-transposed"));
    assertFalse(names("layers=").contains("hidden-derivative"));
    assertFalse(names("activation=identity").contains("hidden-derivative"));
    assertFalse(names("data=points&points=0,1,1").contains("mean-gradient"), "of one point");
  }

  /** Without a mistake it is the right gradient, to the last bit. */
  @ParameterizedTest
  @ValueSource(strings = {"layers=2", "layers=4,3&activation=softplus", "output=tanh"})
  void withoutAMistakeItIsTheGradientByHand(String settings) {
    Experiment experiment = MistakenTimelineTest.experiment("seed=3&" + settings);
    double[] flat = new Timeline(experiment).state().flat();
    Parameters gradient = MistakenGradient.of(experiment, List.of(), flat);
    double[] expected = right(experiment, flat).backward.gradient.flat();
    for (int k = 0; k < expected.length; k++) {
      assertEquals(expected[k], gradient.flat()[k], 1e-14 * Math.abs(expected[k]));
    }
  }

  private static List<Mistake> offered(Experiment experiment) {
    GradientMistakes mistakes = new GradientMistakes(experiment);
    while (mistakes.advance()) {
      // until all have been tried
    }
    return mistakes.found();
  }

  private static List<String> names(String settings) {
    Experiment experiment = MistakenTimelineTest.experiment(settings);
    return offered(experiment).stream().map(Mistake::name).toList();
  }

  private static Pass right(Experiment experiment, double[] flat) {
    Matrix X = experiment.data().X();
    Pass pass = new Pass(experiment.network(), X, experiment.data().y());
    pass.parameters.setFlat(flat);
    pass.run();
    return pass;
  }

  private static GradientCheck check(Experiment experiment, List<String> names, double[] flat) {
    Parameters hand =
        names.isEmpty()
            ? right(experiment, flat).backward.gradient
            : MistakenGradient.of(experiment, names, flat);
    return GradientCheck.of(
        experiment.network(),
        right(experiment, flat).parameters,
        experiment.data().X(),
        experiment.data().y(),
        hand);
  }
}
