package xorlab.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xorlab.data.Dataset;
import xorlab.network.Activation;
import xorlab.network.Feature;
import xorlab.network.Loss;
import xorlab.numeric.Matrix;
import xorlab.training.Timeline;

/** How settings combine. */
class ExperimentTest {
  @Test
  void theSolutionByHandHasRelusByDefault() {
    Experiment byHand = experiment("start", "by-hand");
    assertEquals(List.of(Activation.RELU), byHand.network().hidden());
    assertEquals(Activation.RELU, byHand.network().output());
    assertEquals(Loss.SQUARED_ERROR, byHand.network().loss());
    assertEquals("relu", byHand.text(Setting.ACTIVATION));
    assertTrue(byHand.isDefault(Setting.ACTIVATION));
    assertEquals(Optional.empty(), byHand.given().get(Setting.ACTIVATION));
  }

  @Test
  void givenValuesOverrideDependentDefaults() {
    Experiment byHand = experiment("start", "by-hand", "activation", "sigmoid");
    assertEquals(List.of(Activation.SIGMOID), byHand.network().hidden());
    assertFalse(byHand.isDefault(Setting.ACTIVATION));
    assertEquals(Optional.of(List.of(Activation.SIGMOID)), byHand.given().get(Setting.ACTIVATION));
  }

  @Test
  void theLossIsTheSquaredErrorByDefaultWhereTheOutputIsNotAProbability() {
    for (String output : List.of("identity", "tanh", "relu")) {
      Experiment experiment = experiment("output", output);
      assertEquals(Loss.SQUARED_ERROR, experiment.network().loss());
      assertTrue(experiment.isDefault(Setting.LOSS));
    }
    assertEquals(Loss.CROSS_ENTROPY, experiment().network().loss());
    assertEquals("cross-entropy", experiment().defaultText(Setting.LOSS));
  }

  @Test
  void theCrossEntropyOfWhatIsNotAProbabilityIsExplainedAndReplaced() {
    Experiment experiment = experiment("loss", "cross-entropy", "output", "tanh");
    assertEquals(
        List.of(
            "Cross-entropy needs predictions between 0 and 1. With Output: Tanh they may lie"
                + " outside. Using squared error."),
        experiment.conflicts());
    assertEquals(Loss.SQUARED_ERROR, experiment.network().loss());
    assertEquals("squared-error", experiment.text(Setting.LOSS));
    assertEquals(Optional.of(Loss.CROSS_ENTROPY), experiment.given().get(Setting.LOSS));
  }

  @Test
  void dataOfPointsWithoutPointsIsExplainedAndReplaced() {
    Experiment experiment = experiment("data", "points");
    assertEquals(
        List.of(
            "Your own points are missing. Enter some, such as 0,0,0;1,0,1 (x,y,label and so on)."
                + " Using XOR."),
        experiment.conflicts());
    assertTrue(experiment.sameRun(Experiment.defaults()));
  }

  @Test
  void pointsAndWeightsThatNothingUsesAreSetAside() {
    assertEquals(
        List.of("Ignoring Points, which needs Data: Your points."),
        experiment("points", "0,0,1").conflicts());
    assertEquals(
        List.of("Ignoring Weights, which needs Start: Your weights."),
        experiment("weights", "1,2,3").conflicts());
  }

  @Test
  void settingsOfPointsThatAreNotDrawnAreExplainedAndIgnored() {
    assertEquals(
        List.of("Ignoring Function, which needs Data: Function."),
        experiment("function", "cubic", "data", "moons").conflicts());
    Experiment own =
        experiment("data", "points", "points", "0,0,1;1,1,0", "count", "50", "noise", "20");
    assertEquals(
        List.of(
            "Ignoring Number of points: your own points stay as they are.",
            "Ignoring Noise: your own points stay as they are."),
        own.conflicts());
    assertEquals("0,0,1;1,1,0", own.data().text());
    assertFalse(own.hasRandomPoints());
    assertEquals(List.of(), own.withPoints(own.data()).conflicts());
  }

  @Test
  void pointsDependOnTheSeedIfTheyAreDrawnOrNoisy() {
    assertFalse(Experiment.defaults().hasRandomPoints());
    assertFalse(experiment("count", "50").hasRandomPoints());
    assertTrue(experiment("noise", "1").hasRandomPoints());
    assertTrue(experiment("data", "function").hasRandomPoints());
    assertTrue(experiment("data", "moons").hasRandomPoints());
  }

  @Test
  void aNoisyXorIsUsedWhereOwnPointsAreMissing() {
    Experiment experiment = experiment("data", "points", "noise", "20");
    assertEquals(1, experiment.conflicts().size());
    assertTrue(experiment.sameRun(experiment("noise", "20")));
    assertEquals(200, experiment.data().points());
  }

  @Test
  void frozenIndicesThatTheNetworkLacksAreExplainedAndIgnored() {
    Experiment experiment = experiment("frozen", "0,8,9,12");
    assertEquals(
        List.of("Ignoring Frozen 9,12: the weights of this network have the indices 0 to 8."),
        experiment.conflicts());
    assertArrayEquals(
        new boolean[] {true, false, false, false, false, false, false, false, true},
        experiment.frozen());
  }

  @Test
  void anActivationForEachLayerIsThatOfItsLayer() {
    Experiment experiment = experiment("activation", "tanh,relu", "layers", "4,3");
    assertEquals(List.of(), experiment.conflicts());
    assertEquals(List.of(Activation.TANH, Activation.RELU), experiment.network().hidden());
    assertEquals("tanh,relu", experiment.text(Setting.ACTIVATION));
    Experiment same = experiment("activation", "tanh", "layers", "4,3");
    assertEquals(List.of(Activation.TANH, Activation.TANH), same.network().hidden());
    assertEquals("tanh", same.text(Setting.ACTIVATION));
    assertEquals(List.of(), experiment("activation", "tanh", "layers", "").network().hidden());
    assertEquals(List.of(), experiment("activation", "tanh", "layers", "").conflicts());
  }

  @Test
  void ofActivationsThatDoNotFitTheFirstIsUsed() {
    Experiment experiment = experiment("activation", "tanh,relu,sine", "layers", "4,3");
    assertEquals(
        List.of(
            "Activation has 3 entries, but this network has 2 hidden layers. Using Tanh for all."),
        experiment.conflicts());
    assertEquals(List.of(Activation.TANH, Activation.TANH), experiment.network().hidden());
    assertEquals("tanh", experiment.text(Setting.ACTIVATION));
    assertEquals("tanh,relu,sine", SettingTexts.given(experiment).text("activation").orElseThrow());
    assertEquals(
        List.of("Activation has 2 entries, but this network has no hidden layer. Ignoring them."),
        experiment("activation", "tanh,relu", "layers", "").conflicts());
    assertEquals(
        List.of(
            "Activation has 2 entries, but this network has 1 hidden layer. Using ReLU for all."),
        experiment("activation", "relu,tanh", "start", "by-hand").conflicts());
  }

  @Test
  void layerZeroHasAUnitForEachInput() {
    Experiment all = experiment("inputs", "x1,x2,x1^2,x2^2,x1*x2,sin(x1),sin(x2)");
    assertEquals(List.of(Feature.values()), all.network().inputs().features());
    assertEquals(List.of(7, 2, 1), all.network().widths());
    assertEquals(19, all.network().parameterCount());
    assertEquals("x1,x2,x1^2,x2^2,x1*x2,sin(x1),sin(x2)", all.text(Setting.INPUTS));
    assertTrue(experiment("inputs", "x1,x2").isDefault(Setting.INPUTS));
    assertFalse(experiment("inputs", "x2,x1").isDefault(Setting.INPUTS));
    assertFalse(all.sameRun(experiment()));
  }

  @Test
  void weightsAndFrozenOnesAreThoseOfTheInputs() {
    String[] neuron = {"inputs", "x1,x2,x1*x2", "layers", "", "start", "weights", "weights", ""};
    neuron[7] = "1,2,3,4";
    assertEquals(List.of(), experiment(neuron).conflicts());
    assertEquals(4, experiment(neuron).start().parameters(experiment(neuron).network()).flat()[3]);
    neuron[7] = "1,2,3";
    assertEquals(1, experiment(neuron).conflicts().size());
    assertEquals(
        List.of(), experiment("inputs", "x1,x2,x1*x2", "layers", "", "frozen", "3").conflicts());
    assertEquals(1, experiment("inputs", "x1", "layers", "", "frozen", "2").conflicts().size());
  }

  /** x1 + x2 - 2 x1 x2 is 0, 1, 1, 0: with the product, XOR needs no hidden layer. */
  @Test
  void theSolutionByHandUsesTheProductIfItIsAnInput() {
    Experiment byHand = experiment("start", "by-hand", "inputs", "x1*x2,x1^2,x1,x2");
    assertEquals(List.of(), byHand.conflicts());
    assertEquals(List.of(4, 1), byHand.network().widths());
    assertEquals("", byHand.text(Setting.LAYERS), "the page shows the layers that it has");
    assertEquals(0, new Timeline(byHand).lossAt(0));
    Experiment edited = byHand.withWeights(new double[5]);
    assertEquals(List.of(), edited.conflicts());
    assertEquals(List.of(4, 1), edited.network().widths());
    assertEquals(
        List.of(),
        experiment("start", "by-hand", "inputs", "x1,x2,x1*x2", "layers", "").conflicts());
    assertEquals(
        List.of(
            "With the input x₁x₂ the solution by hand has no hidden layer. Ignoring Hidden units:"
                + " 3."),
        experiment("start", "by-hand", "inputs", "x1,x2,x1*x2", "layers", "3").conflicts());
  }

  @Test
  void theSolutionByHandGivesOtherInputsNoWeight() {
    Experiment byHand = experiment("start", "by-hand", "inputs", "sin(x1),x2,x1");
    assertEquals(List.of(), byHand.conflicts());
    assertEquals(List.of(3, 2, 1), byHand.network().widths());
    assertEquals(0, new Timeline(byHand).lossAt(0));
    assertTrue(byHand.withWeights(new double[11]).hasFittingWeights());
  }

  @Test
  void theSolutionByHandNeedsBothCoordinates() {
    Experiment byHand = experiment("start", "by-hand", "inputs", "x1,x1*x2");
    assertEquals(
        List.of("The solution by hand needs the inputs x₁ and x₂. Ignoring Inputs: x₁, x₁x₂."),
        byHand.conflicts());
    assertEquals(List.of(2, 2, 1), byHand.network().widths());
    assertTrue(byHand.network().inputs().areCoordinates());
    Experiment edited = byHand.withWeights(new double[9]);
    assertEquals(List.of(), edited.conflicts());
    assertTrue(edited.hasFittingWeights());
  }

  @Test
  void shufflingNeedsBatches() {
    String sentence = "Shuffle has no effect: each update uses all points.";
    assertEquals(List.of(sentence), experiment("shuffle", "true").conflicts());
    assertEquals(List.of(sentence), experiment("shuffle", "true", "batch", "4").conflicts());
    Experiment shuffled = experiment("shuffle", "true", "batch", "3");
    assertEquals(List.of(), shuffled.conflicts());
    assertTrue(shuffled.isShuffled());
    assertFalse(experiment("batch", "3").isShuffled());
  }

  @Test
  void aRunCannotStopByTestPointsThatItLacks() {
    Experiment experiment = experiment("stop", "test");
    assertEquals(
        List.of("Ignoring Stop when: Test loss rises, which needs Test points."),
        experiment.conflicts());
    assertEquals("never", experiment.text(Setting.STOP));
    assertTrue(experiment.sameRun(Experiment.defaults()));
    assertEquals("test", SettingTexts.given(experiment).text("stop").orElseThrow());
    Experiment withPoints = experiment("stop", "test", "test", "25");
    assertEquals(List.of(), withPoints.conflicts());
    assertEquals("test", withPoints.text(Setting.STOP));
    assertEquals(2, experiment("stop", "test", "test", "20").conflicts().size());
    assertFalse(experiment("stop", "right").sameRun(Experiment.defaults()));
    assertFalse(experiment("stop", "0.1").sameRun(experiment("stop", "0.2")));
    assertTrue(experiment("stop", "0.10").sameRun(experiment("stop", "1e-1")));
  }

  @Test
  void theLearningRateFallsByItsDecay() {
    Experiment experiment = experiment("learning-rate", "2", "decay", "0.5");
    assertEquals(2, experiment.learningRateAt(0));
    assertEquals(2 / 1.5, experiment.learningRateAt(1));
    assertEquals(0.5, experiment.learningRateAt(6));
    assertEquals(0.7, experiment("learning-rate", "0.7").learningRateAt(1_000_000));
  }

  @Test
  void aBatchIsOfThePointsThatAreLearned() {
    Experiment experiment = experiment("test", "50", "batch", "3");
    assertEquals(2, experiment.batchSize());
    assertEquals(
        List.of("Batch: 3 is more than there are points. Each update uses all 2."),
        experiment.conflicts());
    assertEquals(20, experiment("data", "moons", "test", "90").data().points());
    assertEquals(180, experiment("data", "moons", "test", "90").test().points());
  }

  @Test
  void aShareOfLessThanAPointIsExplained() {
    assertEquals(
        List.of("Test points: 24% of 4 points is less than one. All are trained on."),
        experiment("test", "24").conflicts());
    assertEquals(4, experiment("test", "24").data().points());
    assertEquals(List.of(), experiment("test", "25").conflicts());
  }

  @Test
  void anEditOfAllPointsKeepsTheSplit() {
    Experiment moons = experiment("data", "moons", "test", "30", "seed", "5");
    Dataset all = moons.split().all();
    Experiment edited = moons.withPoints(all.withPoint(17, 0.5, 0.25, 1));
    assertArrayEquals(moons.split().held(), edited.split().held());
    assertEquals(60, edited.test().points());
    assertEquals(0.5, edited.split().all().X().get(17, 0));
  }

  @Test
  void whatIsLearnedDependsOnTheSeedWhereSomePointsAreHeldBack() {
    assertFalse(experiment().hasRandomPoints());
    assertFalse(experiment("test", "24").hasRandomPoints());
    assertTrue(experiment("test", "25").hasRandomPoints());
    assertTrue(experiment("data", "moons").hasRandomPoints());
  }

  @Test
  void aBatchOfMorePointsThanThereAreIsAllOfThem() {
    Experiment experiment = experiment("batch", "5");
    assertEquals(
        List.of("Batch: 5 is more than there are points. Each update uses all 4."),
        experiment.conflicts());
    assertEquals(4, experiment.batchSize());
    assertEquals(List.of(), experiment("batch", "5", "data", "moons").conflicts());
  }

  @Test
  void compatibleSettingsHaveNoConflicts() {
    assertEquals(List.of(), experiment("start", "by-hand", "data", "circle").conflicts());
    assertEquals(List.of(), experiment("learning-rate", "1e300").conflicts());
  }

  @Test
  void theDefaultUsedInsteadDependsOnTheOtherSettings() {
    ParsedExperiment reading =
        ParsedExperiment.parse(SettingTexts.of("activation", "swish", "start", "by-hand"));
    String sentence = reading.problems().get(0);
    assertTrue(sentence.endsWith("not “swish”. Using ReLU."), sentence);
  }

  @Test
  void editedWeightsAreTheStartToTheBit() {
    double[] flat = {0.1, -1 / 3.0, 1e-300, 5e20, -0.0, 2, Math.PI, -7, 0};
    Experiment edited = Experiment.defaults().withWeights(flat);
    assertArrayEquals(flat, new Timeline(edited).state().flat());
    assertEquals(edited.text(Setting.WEIGHTS), reread(edited, Setting.WEIGHTS));
    assertEquals(List.of(), edited.conflicts());
  }

  @Test
  void editedPointsAreTheDataToTheBit() {
    Matrix X = Matrix.of(new double[][] {{0.1, -1 / 3.0}, {1e-7, 12}});
    Dataset points = new Dataset(X, Matrix.of(new double[][] {{1}, {0}}));
    Experiment edited = Experiment.defaults().withPoints(points);
    assertEquals(points, edited.data());
    assertEquals("0.1,-0.3333333333333333,1;1e-07,12,0", edited.text(Setting.POINTS));
    assertEquals(edited.text(Setting.POINTS), reread(edited, Setting.POINTS));
    assertEquals(List.of(), edited.conflicts());
  }

  @Test
  void frozenParametersAreWrittenByIndex() {
    boolean[] frozen = {true, false, false, true, false, false, false, false, true};
    Experiment edited = Experiment.defaults().withFrozen(frozen);
    assertEquals("0,3,8", edited.text(Setting.FROZEN));
    assertArrayEquals(frozen, edited.frozen());
    assertTrue(edited.withFrozen(new boolean[9]).sameRun(Experiment.defaults()));
  }

  @Test
  void theLargestNetworkHasAsManyWeightsAsTheSettingTakes() {
    Experiment largest = experiment("layers", "64,64,64,64,64,64");
    double[] flat = new double[largest.network().parameterCount()];
    Experiment edited = largest.withWeights(flat);
    assertEquals(edited.text(Setting.WEIGHTS), reread(edited, Setting.WEIGHTS));
  }

  @Test
  void theViewsAreAList() {
    assertEquals(Optional.empty(), experiment().get(Setting.VIEW));
    assertEquals(
        Optional.of(List.of(FigureName.LOSS, FigureName.DECISION)),
        experiment("view", "loss,decision").get(Setting.VIEW));
  }

  @Test
  void appearanceDoesNotAffectTheRun() {
    assertTrue(experiment("view", "loss", "iterations", "7").sameRun(Experiment.defaults()));
    assertFalse(experiment("batch", "3").sameRun(Experiment.defaults()));
    assertTrue(experiment("activation", "sigmoid").sameRun(Experiment.defaults()));
  }

  private static String reread(Experiment experiment, Setting<?> setting) {
    return setting.parse(experiment.text(setting)).orElseThrow().text();
  }

  private static Experiment experiment(String... namesAndTexts) {
    return ParsedExperiment.experiment(SettingTexts.of(namesAndTexts));
  }
}
