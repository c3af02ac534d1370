package xorlab.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import xorlab.data.Dataset;
import xorlab.data.Split;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.SettingTexts;
import xorlab.network.Activation;
import xorlab.network.ForwardPass;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.training.Batch;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/** Experiments and states for the tests of this package. */
final class DiagnosisRuns {
  private DiagnosisRuns() {}

  /** An experiment from settings that are all valid. */
  static Experiment experiment(String... namesAndTexts) {
    ParsedExperiment reading = ParsedExperiment.parse(SettingTexts.of(namesAndTexts));
    assertEquals(List.of(), reading.problems());
    return reading.experiment();
  }

  static Timeline at(int iteration, Experiment experiment) {
    Timeline timeline = new Timeline(experiment);
    timeline.seek(iteration, Integer.MAX_VALUE);
    return timeline;
  }

  /** The four points of XOR, seen by a network with given parameters. */
  static IterationState state(NetworkSpec network, double... flat) {
    Dataset data = Dataset.xor();
    Parameters parameters = new Parameters(network);
    parameters.setFlat(flat);
    ForwardPass forward = new ForwardPass(network, data.X());
    forward.run(parameters);
    double loss = forward.loss(parameters, data.y());
    Split all = Split.none(data);
    return new IterationState(
        network, all, new Batch(0, 4), 7, loss, flat, new double[0], forward.prediction(), false);
  }

  static NetworkSpec sigmoids(Integer... widths) {
    return new NetworkSpec(
        List.of(widths), Activation.SIGMOID, Activation.SIGMOID, Loss.CROSS_ENTROPY);
  }

  static NetworkSpec relus(Integer... widths) {
    return new NetworkSpec(List.of(widths), Activation.RELU, Activation.RELU, Loss.SQUARED_ERROR);
  }
}
