package xorlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import xorlab.network.Activation;
import xorlab.network.ForwardPass;
import xorlab.network.Loss;
import xorlab.network.Network;
import xorlab.network.Parameters;
import xorlab.training.Batch;
import xorlab.training.Data;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.training.Reading;
import xorlab.training.Texts;
import xorlab.training.Timeline;

/** Experiments and moments for the tests of this package. */
final class Runs {
  private Runs() {}

  /** An experiment, from settings that are all understood. */
  static Experiment experiment(String... namesAndTexts) {
    Reading reading = Reading.of(Texts.of(namesAndTexts));
    assertEquals(List.of(), reading.problems());
    return reading.experiment();
  }

  static Timeline at(int iteration, Experiment experiment) {
    Timeline timeline = new Timeline(experiment);
    timeline.seek(iteration, Integer.MAX_VALUE);
    return timeline;
  }

  /** The four points of XOR, seen by a network with given parameters. */
  static Moment moment(Network network, double... flat) {
    Data data = Data.xor();
    Parameters parameters = new Parameters(network);
    parameters.setFlat(flat);
    ForwardPass forward = new ForwardPass(network, data.X());
    forward.run(parameters);
    double loss = network.loss().of(forward.prediction(), data.y());
    return new Moment(
        network, data, new Batch(0, 4), 7, loss, flat, new double[0], forward.prediction(), false);
  }

  static Network sigmoids(Integer... widths) {
    return new Network(List.of(widths), Activation.SIGMOID, Activation.SIGMOID, Loss.CROSS_ENTROPY);
  }

  static Network relus(Integer... widths) {
    return new Network(List.of(widths), Activation.RELU, Activation.RELU, Loss.SQUARED_ERROR);
  }
}
