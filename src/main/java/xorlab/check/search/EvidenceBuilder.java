package xorlab.check.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import xorlab.check.search.BlockEntries.Entry;
import xorlab.check.search.Interpretation.FlatOrder;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;
import xorlab.paste.Block;
import xorlab.paste.PrintedNumber;
import xorlab.paste.Quantity;
import xorlab.paste.Quantity.Kind;
import xorlab.paste.Quantity.Time;

/** Reads the blocks of a paste in one interpretation. */
final class EvidenceBuilder {
  /** What belongs to the layer that its name gives. */
  private static final Set<Kind> OF_LAYERS =
      Set.of(
          Kind.W,
          Kind.B,
          Kind.THRESHOLD,
          Kind.DW,
          Kind.DB,
          Kind.CHANGE_W,
          Kind.CHANGE_B,
          Kind.Z,
          Kind.A,
          Kind.DZ,
          Kind.DA);

  /** The last of the eight decimals that NumPy prints. */
  private static final double NUMPY_UNIT = 1e-8;

  /** The last iteration that is run for a paste. */
  static final int MOST_ITERATIONS = 10_000;

  private final NetworkSpec network;
  private final Interpretation reading;
  private final Parameters start;
  private final Map<FlatPlace, PrintedNumber> startNumbers = new HashMap<>();
  private final List<Observation> observations = new ArrayList<>();
  private Matrix X;
  private Matrix y;
  private int losses;

  EvidenceBuilder(NetworkSpec network, Interpretation reading, Matrix X, Matrix y) {
    this.network = network;
    this.reading = reading;
    this.X = X;
    this.y = y;
    start = new Parameters(network);
  }

  /** Reads a block that has a meaning. */
  void add(Block block, Quantity quantity) {
    int layer = quantity.layer();
    int iteration = quantity.time() == Time.AFTER ? 1 : 0;
    if (OF_LAYERS.contains(quantity.kind()) && (layer < 1 || layer > network.lastLayer())) {
      return;
    }
    Runnable read =
        switch (quantity.kind()) {
          case W, THRESHOLD, B -> () -> parameter(block, quantity, iteration);
          case DW -> () -> weights(block, "dW", "db", layer, iteration);
          case DB -> () -> entries(block, "db", layer, network.width(layer), 1, iteration);
          case CHANGE_W -> () -> weights(block, "change_W", "change_b", layer, 0);
          case CHANGE_B -> () -> entries(block, "change_b", layer, network.width(layer), 1, 0);
          case Z -> () -> perPoint(block, "Z", layer, iteration);
          case A -> () -> perPoint(block, "A", layer, iteration);
          case DZ -> () -> perPoint(block, "dZ", layer, iteration);
          case DA -> () -> perPoint(block, "dA", layer, iteration);
          case PREDICTION ->
              () -> perPoint(block, "A", network.lastLayer(), reading.finalIteration());
          case LOSS -> () -> loss(block, iteration);
          case PARAMETERS -> () -> flat(block, false);
          case GRADIENT -> () -> flat(block, true);
          case X -> () -> X = points(block, 2, X);
          case Y -> () -> y = points(block, 1, y);
          case ALPHA, SEED, ITERATIONS, HIDDEN_UNITS, MOMENTUM, OTHER -> () -> {};
        };
    read.run();
  }

  private Matrix points(Block block, int columns, Matrix before) {
    Matrix points = new Matrix(X.rows(), columns);
    List<Entry> entries = BlockEntries.of(block, X.rows(), columns, false);
    for (Entry entry : entries) {
      points.set(entry.row(), entry.column(), entry.printed().value());
    }
    return entries.isEmpty() ? before : points;
  }

  private void parameter(Block block, Quantity quantity, int iteration) {
    int layer = quantity.layer();
    if (iteration > 0) {
      if (quantity.kind() == Kind.W) {
        weights(block, "W", "b", layer, iteration);
      } else {
        entries(block, "b", layer, network.width(layer), 1, iteration);
      }
      return;
    }
    int rows = network.width(layer);
    int columns = network.width(layer - 1);
    boolean isMerged = quantity.kind() == Kind.W && BlockEntries.isMerged(block, rows, columns);
    if (isMerged) {
      for (Entry entry : BlockEntries.merged(block, rows, columns, biasFirst())) {
        setStart(layer, entry, entry.column() < 0, 1);
      }
    } else if (quantity.kind() == Kind.W) {
      for (Entry entry : BlockEntries.of(block, rows, columns, reading.isInByOut())) {
        setStart(layer, entry, false, 1);
      }
    } else {
      for (Entry entry : BlockEntries.of(block, rows, 1, false)) {
        setStart(layer, entry, true, quantity.kind() == Kind.THRESHOLD ? -1 : 1);
      }
    }
  }

  private boolean biasFirst() {
    return reading.flatOrder() == FlatOrder.BY_LAYER;
  }

  private void setStart(int layer, Entry entry, boolean isBias, double sign) {
    PrintedNumber printed = entry.printed();
    Matrix matrix = isBias ? start.b[layer] : start.W[layer];
    matrix.set(entry.row(), isBias ? 0 : entry.column(), sign * printed.value());
    startNumbers.put(
        new FlatPlace(layer, entry.row(), isBias ? -1 : entry.column()), exact(printed));
  }

  private void weights(Block block, String W, String b, int layer, int iteration) {
    int rows = network.width(layer);
    int columns = network.width(layer - 1);
    if (BlockEntries.isMerged(block, rows, columns)) {
      for (Entry entry : BlockEntries.merged(block, rows, columns, biasFirst())) {
        boolean isBias = entry.column() < 0;
        observe(
            (isBias ? b : W) + layer, entry.row(), Math.max(0, entry.column()), iteration, entry);
      }
    } else {
      entries(block, W, layer, rows, columns, iteration);
    }
  }

  private void entries(
      Block block, String letter, int layer, int rows, int columns, int iteration) {
    for (Entry entry : BlockEntries.of(block, rows, columns, reading.isInByOut() && columns > 1)) {
      observe(letter + layer, entry.row(), entry.column(), iteration, entry);
    }
  }

  private void perPoint(Block block, String letter, int layer, int iteration) {
    if (letter.equals("dA") && layer == network.lastLayer()) {
      return; // the lab's programs do not compute it
    }
    for (Entry entry : BlockEntries.of(block, X.rows(), network.width(layer), false)) {
      observe(letter + layer, entry.row(), entry.column(), iteration, entry);
    }
  }

  private void loss(Block block, int iteration) {
    boolean isIndexed = block.indices().length == block.numbers().size();
    int first = iteration + losses;
    for (int k = 0; k < block.numbers().size(); k++) {
      int at = isIndexed ? block.indices()[k] : first + k * reading.stride();
      at = Math.max(0, at + reading.lossOffset());
      observe(new Observation("J", 0, 0, at, block.numbers().get(k)));
    }
    losses += isIndexed ? 0 : block.numbers().size();
  }

  private void flat(Block block, boolean isGradient) {
    if (block.numbers().size() != network.parameterCount()) {
      return;
    }
    List<FlatPlace> places = FlatPlace.inOrder(network, reading.flatOrder());
    for (int k = 0; k < places.size(); k++) {
      FlatPlace place = places.get(k);
      Entry entry = new Entry(place.row(), place.column(), block.numbers().get(k));
      if (isGradient) {
        String letter = place.isBias() ? "db" : "dW";
        observe(letter + place.layer(), place.row(), Math.max(0, place.column()), 0, entry);
      } else {
        setStart(place.layer(), entry, place.isBias(), 1);
      }
    }
  }

  /** Programs print whole numbers for what is whole: 0. is 0, not anything up to 0.5. */
  private static PrintedNumber exact(PrintedNumber printed) {
    return printed.halfUnit() < 0.5
        ? printed
        : new PrintedNumber(
            printed.value(), NUMPY_UNIT / 2, printed.digits(), printed.start(), printed.end());
  }

  private void observe(String quantity, int row, int column, int iteration, Entry entry) {
    observe(new Observation(quantity, row, column, iteration, exact(entry.printed())));
  }

  /** A number that takes too long to come to is left out; {@link NamedBlocks#isCut} tells. */
  private void observe(Observation observation) {
    if (observation.iteration() <= MOST_ITERATIONS) {
      observations.add(observation);
    }
  }

  int pastedOfStart() {
    return startNumbers.size();
  }

  /** How many numbers of the start agree with another start. */
  int agreeing(Parameters other, Precision precision) {
    double[] flat = start.flat();
    double[] values = other.flat();
    List<FlatPlace> places = FlatPlace.inOrder(network, FlatOrder.BY_LAYER);
    double epsilon = precision.isSingle() ? Fitting.FLOAT32_EPSILON : 1e-15;
    int agreeing = 0;
    for (int k = 0; k < flat.length; k++) {
      if (startNumbers.containsKey(places.get(k))) {
        double halfUnit = startNumbers.get(places.get(k)).halfUnit();
        double tolerance = halfUnit * 1.000001 + epsilon * Math.abs(values[k]);
        agreeing += Trial.isNear(flat[k], values[k], tolerance) ? 1 : 0;
      }
    }
    return agreeing;
  }

  /** The evidence with the pasted start, or one from the seed alone. */
  Evidence build(double seed, Optional<Double> alpha, Precision precision) {
    Optional<Parameters> pasted = pastedOfStart() > 0 ? Optional.of(start) : Optional.empty();
    return evidence(pasted, startErrors(), seed, alpha, precision, observations);
  }

  /** The evidence with an exact start that the pasted one is, to all its digits or nearly so. */
  Evidence build(Parameters exact, double seed, Optional<Double> alpha, Precision precision) {
    List<Observation> all = new ArrayList<>(given());
    all.addAll(observations);
    double[] none = new double[network.parameterCount()];
    return evidence(Optional.of(exact), none, seed, alpha, precision, all);
  }

  private double[] startErrors() {
    List<FlatPlace> places = FlatPlace.inOrder(network, FlatOrder.BY_LAYER);
    double[] errors = new double[places.size()];
    for (int k = 0; k < errors.length; k++) {
      FlatPlace place = places.get(k);
      errors[k] = startNumbers.containsKey(place) ? startNumbers.get(place).halfUnit() : 0;
    }
    return errors;
  }

  /** The pasted numbers of the start. */
  private List<Observation> given() {
    List<Observation> all = new ArrayList<>();
    for (FlatPlace place : FlatPlace.inOrder(network, FlatOrder.BY_LAYER)) {
      if (startNumbers.containsKey(place)) {
        String name = (place.isBias() ? "b" : "W") + place.layer();
        int column = Math.max(0, place.column());
        all.add(new Observation(name, place.row(), column, 0, startNumbers.get(place)));
      }
    }
    return all;
  }

  private Evidence evidence(
      Optional<Parameters> from,
      double[] errors,
      double seed,
      Optional<Double> alpha,
      Precision precision,
      List<Observation> numbers) {
    List<Observation> sorted = new ArrayList<>(numbers);
    sorted.sort(
        (a, b) ->
            a.iteration() == b.iteration() ? a.order() - b.order() : a.iteration() - b.iteration());
    return new Evidence(
        network,
        from,
        errors,
        seed,
        X,
        y,
        alpha,
        given(),
        List.copyOf(sorted),
        precision,
        reading,
        List.of());
  }
}
