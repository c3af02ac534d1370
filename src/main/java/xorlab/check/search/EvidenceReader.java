package xorlab.check.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.check.search.Interpretation.FlatOrder;
import xorlab.check.search.Interpretation.Unnamed;
import xorlab.data.Dataset;
import xorlab.experiment.Initialization;
import xorlab.network.Activation;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;
import xorlab.numeric.random.NumpyRandom;
import xorlab.paste.Paste;
import xorlab.paste.Quantity.Kind;

/** Reads a paste in every way that its names and shapes allow, the likeliest first. */
public final class EvidenceReader {
  /** The seeds whose start is looked for in a pasted one. */
  private static final int SEEDS = 100;

  private static final int[] STRIDES = {20, 10, 100, 5, 2, 50};
  private static final int[] FINAL_ITERATIONS = {140, 1000, 500, 100};

  private final Choices choices;
  private final NamedBlocks blocks;
  private final boolean isFloat32;
  private final List<Precision> precisions;

  public EvidenceReader(Paste paste, Choices choices) {
    this.choices = choices;
    blocks = NamedBlocks.of(paste);
    isFloat32 = SinglePrecision.isUsed(paste);
    precisions =
        isFloat32
            ? List.of(Precision.SINGLE)
            : SinglePrecision.isPossible(paste)
                ? List.of(Precision.DOUBLE, Precision.MAYBE_SINGLE)
                : List.of(Precision.DOUBLE);
  }

  /** Whether the program computed in single precision. */
  public boolean isFloat32() {
    return isFloat32;
  }

  /** What each block was taken for. */
  public NamedBlocks blocks() {
    return blocks;
  }

  /** The evidence in each interpretation; empty if there is nothing to compare. */
  public List<Evidence> alternatives() {
    List<Interpretation> readings = readings();
    List<Evidence> alternatives = new ArrayList<>();
    for (Precision precision : precisions) {
      int likely = precision == Precision.MAYBE_SINGLE ? 1 : Integer.MAX_VALUE;
      for (NetworkSpec network : networks().stream().limit(likely).toList()) {
        for (Interpretation reading : readings) {
          alternatives.addAll(evidence(network, reading, precision));
        }
      }
    }
    alternatives.removeIf(evidence -> evidence.observations().isEmpty());
    return alternatives;
  }

  private List<NetworkSpec> networks() {
    List<Integer> widths = List.of(2, blocks.hiddenUnits(), 1);
    List<NetworkSpec> networks = new ArrayList<>();
    for (Activation hidden : List.of(Activation.SIGMOID, Activation.TANH, Activation.RELU)) {
      networks.add(new NetworkSpec(widths, hidden, Activation.SIGMOID, Loss.CROSS_ENTROPY));
    }
    for (Activation output : List.of(Activation.TANH, Activation.IDENTITY)) {
      for (Activation hidden : List.of(Activation.TANH, Activation.SIGMOID, Activation.RELU)) {
        networks.add(new NetworkSpec(widths, hidden, output, Loss.SQUARED_ERROR));
      }
    }
    networks.removeIf(
        network -> choices.hidden().orElse(network.activation(1)) != network.activation(1));
    return networks;
  }

  private List<Interpretation> readings() {
    List<Interpretation> readings = new ArrayList<>();
    List<Boolean> orientations =
        choices
            .isInByOut()
            .map(List::of)
            .orElse(blocks.isOrientationOpen() ? List.of(false, true) : List.of(false));
    List<FlatOrder> orders =
        choices
            .flatOrder()
            .map(List::of)
            .orElse(blocks.isFlat() ? List.of(FlatOrder.values()) : List.of(FlatOrder.BY_LAYER));
    List<Unnamed> roles =
        blocks.hasUnnamed() ? List.of(Unnamed.values()) : List.of(Unnamed.GRADIENTS);
    for (Unnamed role : roles) {
      for (boolean isInByOut : orientations) {
        for (FlatOrder order : orders) {
          for (int offset : offsets()) {
            for (int last : finalIterations()) {
              readings.add(new Interpretation(isInByOut, order, offset, 1, last, role));
            }
          }
        }
      }
    }
    return readings;
  }

  private int[] offsets() {
    if (!blocks.has(Kind.LOSS)) {
      return new int[] {0};
    }
    return blocks.firstLossIndex() > 0 ? new int[] {0, -1, 1} : new int[] {0, 1};
  }

  private int[] finalIterations() {
    if (!blocks.has(Kind.PREDICTION)) {
      return new int[] {0};
    }
    Optional<Double> said = blocks.number(Kind.ITERATIONS);
    if (said.isPresent()) {
      return new int[] {(int) (double) said.get(), 0};
    }
    int last = blocks.lastLossIndex();
    if (last > 0) {
      return new int[] {last, last + blocks.lossInterval(), 0, last + 1};
    }
    int[] all = new int[FINAL_ITERATIONS.length + 1];
    System.arraycopy(FINAL_ITERATIONS, 0, all, 1, FINAL_ITERATIONS.length);
    return all;
  }

  private List<Evidence> evidence(
      NetworkSpec network, Interpretation reading, Precision precision) {
    List<Evidence> all = new ArrayList<>();
    for (Evidence evidence : ofStride(network, reading, precision)) {
      List<Evidence> strides = new ArrayList<>();
      for (int stride : blocks.hasUnindexedLosses() ? STRIDES : new int[0]) {
        Interpretation other = reading.withStride(stride);
        strides.addAll(ofStride(network, other, precision).subList(0, 1));
      }
      all.add(evidence.withStrides(strides));
    }
    return all;
  }

  /** With the exact start of a seed, if the pasted one is that or nearly so; and as pasted. */
  private List<Evidence> ofStride(
      NetworkSpec network, Interpretation reading, Precision precision) {
    Matrix labels = labels();
    Matrix y = network.output() == Activation.TANH ? plusMinus(labels) : labels;
    EvidenceBuilder builder = new EvidenceBuilder(network, reading, Dataset.xor().X(), y);
    blocks.addTo(builder, reading);
    Optional<Double> alpha =
        choices.alpha().isPresent() ? choices.alpha() : blocks.number(Kind.ALPHA);
    double seed = seed();
    List<Evidence> evidence = new ArrayList<>();
    if (builder.pastedOfStart() > 0) {
      addNearSeeds(builder, network, seed, alpha, precision, evidence);
    }
    evidence.add(builder.build(seed, alpha, precision));
    return evidence;
  }

  private void addNearSeeds(
      EvidenceBuilder builder,
      NetworkSpec network,
      double given,
      Optional<Double> alpha,
      Precision precision,
      List<Evidence> evidence) {
    int pasted = builder.pastedOfStart();
    for (int k = -1; k < SEEDS; k++) {
      double seed = k < 0 ? given : k;
      Parameters exact = new Initialization.Random(seed).parameters(network);
      int agreeing = builder.agreeing(exact, precision);
      boolean isSame = agreeing == network.parameterCount();
      if (isSame || agreeing > 2 && agreeing >= pasted - 1) {
        evidence.add(builder.build(exact, seed, alpha, precision));
        return;
      }
    }
  }

  private Matrix labels() {
    Matrix y = Dataset.xor().y().copy();
    List<Integer> chosen = choices.labels().orElse(List.of());
    for (int k = 0; k < chosen.size(); k++) {
      y.set(k, 0, chosen.get(k));
    }
    return y;
  }

  private double seed() {
    double seed = choices.seed().orElse(blocks.number(Kind.SEED).orElse(0.0));
    return seed >= 0 && seed <= NumpyRandom.MAX_SEED && seed == Math.floor(seed) ? seed : 0;
  }

  private static Matrix plusMinus(Matrix y) {
    Matrix labels = y.copy();
    for (int k = 0; k < labels.values().length; k++) {
      labels.values()[k] = 2 * labels.values()[k] - 1;
    }
    return labels;
  }
}
