package xorlab.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import xorlab.Breadth;
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
import xorlab.numeric.Matrix;
import xorlab.training.Batch;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/** States of many kinds of runs, each with its ledgers: of all points, then of each point. */
final class LedgerRuns {
  /** One state in a ledger. */
  record Shown(String name, Ledger ledger, IterationState state) {
    @Override
    public String toString() {
      return name;
    }
  }

  private LedgerRuns() {}

  static Experiment experiment(SettingTexts settings) {
    ParsedExperiment reading = ParsedExperiment.parse(settings);
    if (!reading.problems().isEmpty()) {
      throw new IllegalArgumentException(reading.problems().toString());
    }
    return reading.experiment();
  }

  static IterationState state(Experiment experiment, int iteration) {
    Timeline timeline = new Timeline(experiment);
    if (!timeline.seek(iteration, Integer.MAX_VALUE)) {
      throw new IllegalArgumentException("The run diverges before iteration " + iteration + ".");
    }
    return timeline.state();
  }

  static Ledger ledger(Experiment experiment, int iteration) {
    IterationState state = state(experiment, iteration);
    Ledger ledger = Ledger.of(experiment, state.batch().size());
    ledger.update(state);
    return ledger;
  }

  /** Every kind of network that can be trained, at the start and later. */
  static Stream<Shown> all() {
    List<Shown> all = new ArrayList<>();
    add(all, SettingTexts.of(), 0, 1, 60, 140);
    add(all, SettingTexts.of("learning-rate", "0.3"), 0, 7);
    add(all, SettingTexts.of("start", "by-hand"), 0, 3);
    add(all, SettingTexts.of("start", "zeros"), 0, 1);
    add(all, SettingTexts.of("layers", "3,2"), 0, 50);
    add(all, SettingTexts.of("layers", "4,3,2"), 0, 50);
    add(all, SettingTexts.of("layers", ""), 0, 20);
    add(all, SettingTexts.of("optimizer", "momentum"), 0, 1, 20);
    add(all, SettingTexts.of("optimizer", "adam", "layers", "3,2"), 0, 1, 20);
    add(all, SettingTexts.of("optimizer", "adam", "start", "zeros"), 0, 1);
    add(all, SettingTexts.of("batch", "3"), 0, 1);
    add(all, SettingTexts.of("l1", "0.03"), 0, 20);
    add(all, SettingTexts.of("l2", "0.07", "layers", "", "optimizer", "momentum"), 0, 20);
    add(all, SettingTexts.of("l1", "1e-05", "l2", "0.3", "layers", "3,2", "batch", "3"), 0, 1, 7);
    add(all, SettingTexts.of("l1", "0.1", "l2", "0.2", "start", "by-hand"), 0, 3);
    add(all, SettingTexts.of("l1", "0.1", "l2", "0.2", "start", "zeros"), 0);
    add(all, SettingTexts.of("batch", "3", "shuffle", "true"), 0, 1, 3);
    add(all, SettingTexts.of("decay", "0.1"), 0, 1, 20);
    add(all, SettingTexts.of("decay", "0.3", "optimizer", "momentum", "start", "xavier"), 0, 7);
    add(all, SettingTexts.of("decay", "0.01", "optimizer", "adam", "frozen", "0,3,8"), 2);
    add(all, SettingTexts.of("layers", "3,2", "activation", "tanh,relu", "start", "he"), 0, 5);
    add(all, SettingTexts.of("inputs", "x1,x2,x1*x2", "layers", ""), 0, 20);
    add(all, SettingTexts.of("inputs", "x2^2,sin(x1),x1^2,sin(x2)", "batch", "3"), 0, 1);
    add(all, SettingTexts.of("frozen", "0,3,8"), 0, 1);
    add(all, SettingTexts.of("frozen", "0,3,8", "optimizer", "momentum", "batch", "1"), 2);
    add(all, SettingTexts.of("frozen", "0,3,8", "optimizer", "adam"), 2);
    // Predictions that are 0 or 1 to the last digit, right for two points and wrong for two, where
    // the loss is computed from the sums; and all right.
    add(all, SettingTexts.of("layers", "", "start", "weights", "weights", "0,2000,-1000"), 0);
    add(
        all,
        SettingTexts.of(
            "layers",
            "",
            "start",
            "weights",
            "weights",
            "0,2000,-1000",
            "data",
            "points",
            "points",
            "0,0,0;0,1,1"),
        0);
    add(all, SettingTexts.of("layers", "", "start", "weights", "weights", "-0.0,-0.0,-0.0"), 0);
    for (NetworkSpec network : Breadth.few(9, networks())) {
      addNetwork(all, network);
    }
    return all.stream();
  }

  private static List<NetworkSpec> networks() {
    List<NetworkSpec> networks = new ArrayList<>();
    for (Activation hidden : Activation.values()) {
      for (Activation output : Activation.values()) {
        for (Loss loss : Loss.values()) {
          networks.add(new NetworkSpec(List.of(2, 3, 2, 1), hidden, output, loss));
        }
      }
    }
    return networks;
  }

  private static void add(List<Shown> all, SettingTexts settings, int... iterations) {
    Experiment experiment = experiment(settings);
    for (int iteration : iterations) {
      String name = named(settings) + " at " + iteration;
      IterationState state = state(experiment, iteration);
      add(all, name, state, Ledger.of(experiment, state.batch().size()));
    }
  }

  private static String named(SettingTexts settings) {
    StringBuilder name = new StringBuilder("{");
    for (int i = 0; i < settings.size(); i++) {
      name.append(settings.name(i)).append('=').append(settings.text(i)).append(' ');
    }
    return name.append('}').toString();
  }

  private static void addNetwork(List<Shown> all, NetworkSpec network) {
    String name =
        network.activation(1).token()
            + ", "
            + network.output().token()
            + ", "
            + network.loss().token();
    IterationState state = state(network);
    add(all, name, state, Ledger.of(network, state.data(), 0.5));
  }

  /**
   * A network, not necessarily one that the settings offer, with positive and negative parameters.
   */
  static IterationState state(NetworkSpec network) {
    Parameters parameters = new Parameters(network);
    double[] flat = new double[network.parameterCount()];
    for (int i = 0; i < flat.length; i++) {
      flat[i] = (i * 7 % 11 - 4) * 0.37;
    }
    parameters.setFlat(flat);
    Dataset data = Dataset.xor();
    ForwardPass forward = new ForwardPass(network, data.X());
    forward.run(parameters);
    Matrix prediction = forward.prediction();
    double loss = network.loss().value(prediction, data.y());
    Batch all = new Batch(0, data.points());
    return new IterationState(
        network, Split.none(data), all, 0, loss, flat, new double[0], prediction, false);
  }

  private static void add(List<Shown> all, String name, IterationState state, Ledger whole) {
    whole.update(state);
    all.add(new Shown(name, whole, state));
    for (int n = 0; n < state.data().points(); n++) {
      Ledger point = Ledger.ofPoint(n, state.network());
      point.update(state);
      all.add(new Shown(name + ", point " + n, point, state));
    }
  }

  static List<Cell> cells(Ledger ledger) {
    List<Cell> cells = new ArrayList<>();
    for (LedgerMatrix quantity : ledger.matrices()) {
      for (int i = 0; i < quantity.values().rows(); i++) {
        for (int j = 0; j < quantity.values().columns(); j++) {
          cells.add(quantity.cell(i, j));
        }
      }
    }
    return cells;
  }

  static LedgerMatrix quantity(Ledger ledger, String id) {
    return ledger.matrix(id).orElseThrow();
  }
}
