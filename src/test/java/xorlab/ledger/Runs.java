package xorlab.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import xorlab.network.Activation;
import xorlab.network.ForwardPass;
import xorlab.network.Loss;
import xorlab.network.Network;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;
import xorlab.training.Batch;
import xorlab.training.Data;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.training.Reading;
import xorlab.training.Texts;
import xorlab.training.Timeline;

/** Moments of many kinds of runs, each with its ledgers: of all points, then of each point. */
final class Runs {
  /** One moment in a ledger. */
  record Shown(String name, Ledger ledger, Moment moment) {
    @Override
    public String toString() {
      return name;
    }
  }

  private Runs() {}

  static Experiment experiment(Texts settings) {
    Reading reading = Reading.of(settings);
    if (!reading.problems().isEmpty()) {
      throw new IllegalArgumentException(reading.problems().toString());
    }
    return reading.experiment();
  }

  static Moment moment(Experiment experiment, int iteration) {
    Timeline timeline = new Timeline(experiment);
    if (!timeline.seek(iteration, Integer.MAX_VALUE)) {
      throw new IllegalArgumentException("The run diverges before iteration " + iteration + ".");
    }
    return timeline.now();
  }

  static Ledger ledger(Experiment experiment, int iteration) {
    Moment moment = moment(experiment, iteration);
    Ledger ledger = Ledger.of(experiment, moment.batch().size());
    ledger.show(moment);
    return ledger;
  }

  /** Every kind of network that can be trained, at the start and later. */
  static Stream<Shown> all() {
    List<Shown> all = new ArrayList<>();
    add(all, Texts.of(), 0, 1, 60, 140);
    add(all, Texts.of("learning-rate", "0.3"), 0, 7);
    add(all, Texts.of("start", "by-hand"), 0, 3);
    add(all, Texts.of("start", "zeros"), 0, 1);
    add(all, Texts.of("layers", "3,2"), 0, 50);
    add(all, Texts.of("layers", "4,3,2"), 0, 50);
    add(all, Texts.of("layers", ""), 0, 20);
    add(all, Texts.of("optimizer", "momentum"), 0, 1, 20);
    add(all, Texts.of("optimizer", "adam", "layers", "3,2"), 0, 1, 20);
    add(all, Texts.of("optimizer", "adam", "start", "zeros"), 0, 1);
    add(all, Texts.of("batch", "3"), 0, 1);
    add(all, Texts.of("frozen", "0,3,8"), 0, 1);
    add(all, Texts.of("frozen", "0,3,8", "optimizer", "momentum", "batch", "1"), 2);
    add(all, Texts.of("frozen", "0,3,8", "optimizer", "adam"), 2);
    // predictions that are 0 or 1 to the last digit, right for two points and wrong for two
    add(all, Texts.of("layers", "", "start", "weights", "weights", "0,2000,-1000"), 0);
    add(all, Texts.of("layers", "", "start", "weights", "weights", "-0.0,-0.0,-0.0"), 0);
    for (Activation hidden : Activation.values()) {
      for (Activation output : Activation.values()) {
        for (Loss loss : Loss.values()) {
          addNetwork(all, new Network(List.of(2, 3, 2, 1), hidden, output, loss));
        }
      }
    }
    return all.stream();
  }

  private static void add(List<Shown> all, Texts settings, int... iterations) {
    Experiment experiment = experiment(settings);
    for (int iteration : iterations) {
      String name = named(settings) + " at " + iteration;
      Moment moment = moment(experiment, iteration);
      add(all, name, moment, Ledger.of(experiment, moment.batch().size()));
    }
  }

  private static String named(Texts settings) {
    StringBuilder name = new StringBuilder("{");
    for (int i = 0; i < settings.size(); i++) {
      name.append(settings.name(i)).append('=').append(settings.text(i)).append(' ');
    }
    return name.append('}').toString();
  }

  private static void addNetwork(List<Shown> all, Network network) {
    String name =
        network.hidden().label() + ", " + network.output().label() + ", " + network.loss().label();
    Moment moment = moment(network);
    add(all, name, moment, Ledger.of(network, moment.data(), 0.5));
  }

  /** A network that the settings may not offer, with positive and negative parameters. */
  static Moment moment(Network network) {
    Parameters parameters = new Parameters(network);
    double[] flat = new double[network.parameterCount()];
    for (int i = 0; i < flat.length; i++) {
      flat[i] = (i * 7 % 11 - 4) * 0.37;
    }
    parameters.setFlat(flat);
    Data data = Data.xor();
    ForwardPass forward = new ForwardPass(network, data.X());
    forward.run(parameters);
    Matrix prediction = forward.prediction();
    double loss = network.loss().of(prediction, data.y());
    Batch all = new Batch(0, data.points());
    return new Moment(network, data, all, 0, loss, flat, new double[0], prediction, false);
  }

  private static void add(List<Shown> all, String name, Moment moment, Ledger whole) {
    whole.show(moment);
    all.add(new Shown(name, whole, moment));
    for (int n = 0; n < moment.data().points(); n++) {
      Ledger point = Ledger.ofPoint(n, moment.network());
      point.show(moment);
      all.add(new Shown(name + ", point " + n, point, moment));
    }
  }

  static List<Cell> cells(Ledger ledger) {
    List<Cell> cells = new ArrayList<>();
    for (Quantity quantity : ledger.quantities()) {
      for (int i = 0; i < quantity.matrix().rows(); i++) {
        for (int j = 0; j < quantity.matrix().columns(); j++) {
          cells.add(quantity.cell(i, j));
        }
      }
    }
    return cells;
  }

  static Quantity quantity(Ledger ledger, String id) {
    return ledger.quantity(id).orElseThrow();
  }
}
