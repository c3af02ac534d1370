package xorlab.check.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import xorlab.check.search.Interpretation.Unnamed;
import xorlab.paste.Block;
import xorlab.paste.Block.Layout;
import xorlab.paste.Paste;
import xorlab.paste.Quantity;
import xorlab.paste.Quantity.Kind;
import xorlab.paste.Quantity.Time;

/** The blocks of a paste with what each stands for: by its name, else by its shape and place. */
public final class NamedBlocks {
  private static final int MOST_UNITS = 8;

  /** What is printed of a pass in the midst of training. */
  private static final Set<Kind> OF_A_PASS =
      Set.of(
          Kind.Z, Kind.DW, Kind.DB, Kind.DZ, Kind.DA, Kind.CHANGE_W, Kind.CHANGE_B, Kind.GRADIENT);

  /** A block with its meaning; empty if it has none. */
  public record Named(Block block, Optional<Quantity> quantity) {}

  private final List<Named> gradients;
  private final List<Named> updated;
  private final int hiddenUnits;

  private NamedBlocks(List<Named> gradients, List<Named> updated, int hiddenUnits) {
    this.gradients = gradients;
    this.updated = updated;
    this.hiddenUnits = hiddenUnits;
  }

  static NamedBlocks of(Paste paste) {
    int units = hiddenUnits(paste.blocks());
    return new NamedBlocks(
        named(paste.blocks(), units, Unnamed.GRADIENTS),
        named(paste.blocks(), units, Unnamed.UPDATED),
        units);
  }

  /** The blocks with their meanings, in the order of the paste. */
  public List<Named> all(Unnamed unnamed) {
    return unnamed == Unnamed.GRADIENTS ? gradients : updated;
  }

  int hiddenUnits() {
    return hiddenUnits;
  }

  void addTo(EvidenceBuilder builder, Interpretation reading) {
    for (Named named : all(reading.unnamed())) {
      named.quantity().ifPresent(quantity -> builder.add(named.block(), quantity));
    }
  }

  boolean has(Kind kind) {
    return find(kind).isPresent();
  }

  private Optional<Block> find(Kind kind) {
    for (Named named : gradients) {
      if (named.quantity().map(Quantity::kind).orElse(Kind.OTHER) == kind) {
        return Optional.of(named.block());
      }
    }
    return Optional.empty();
  }

  /** A number that the paste names, such as its learning rate. */
  public Optional<Double> number(Kind kind) {
    return find(kind).map(block -> block.numbers().get(0).value());
  }

  /** Whether two meanings of unnamed matrices differ. */
  boolean hasUnnamed() {
    for (int k = 0; k < gradients.size(); k++) {
      if (!gradients.get(k).quantity().equals(updated.get(k).quantity())) {
        return true;
      }
    }
    return false;
  }

  public boolean isFlat() {
    boolean isMerged = false;
    for (Named named : gradients) {
      boolean isWeight = named.quantity().filter(NamedBlocks::isWeight).isPresent();
      int layer = named.quantity().map(Quantity::layer).orElse(0);
      if (isWeight && layer > 0) {
        int rows = layer == 1 ? hiddenUnits : 1;
        isMerged |= BlockEntries.isMerged(named.block(), rows, layer == 1 ? 2 : hiddenUnits);
      }
    }
    return isMerged || has(Kind.PARAMETERS) || has(Kind.GRADIENT);
  }

  private static boolean isWeight(Quantity quantity) {
    return quantity.kind() == Kind.W
        || quantity.kind() == Kind.DW
        || quantity.kind() == Kind.CHANGE_W;
  }

  /** Whether a matrix of hidden weights could be in x out or out x in. */
  public boolean isOrientationOpen() {
    for (Named named : gradients) {
      Block block = named.block();
      boolean isHidden = named.quantity().filter(q -> isWeight(q) && q.layer() == 1).isPresent();
      boolean isSquare = block.rows() == block.columns();
      if (isHidden && (isSquare || block.layout() == Layout.LIST)) {
        return true;
      }
    }
    return false;
  }

  int firstLossIndex() {
    int[] indices = find(Kind.LOSS).map(Block::indices).orElse(new int[0]);
    return indices.length == 0 ? 0 : indices[0];
  }

  int lastLossIndex() {
    int[] indices = find(Kind.LOSS).map(Block::indices).orElse(new int[0]);
    return indices.length == 0 ? 0 : indices[indices.length - 1];
  }

  /** Whether it has numbers of iterations that take too long to come to. */
  public boolean isCut() {
    double losses = find(Kind.LOSS).map(block -> block.numbers().size()).orElse(0);
    double last = Math.max(losses, lastLossIndex());
    double answers = has(Kind.PREDICTION) ? number(Kind.ITERATIONS).orElse(0.0) : 0;
    return Math.max(last, answers) > EvidenceBuilder.MOST_ITERATIONS;
  }

  /** How many iterations lie between the last two losses; 1 if they have no index. */
  int lossInterval() {
    int[] indices = find(Kind.LOSS).map(Block::indices).orElse(new int[0]);
    int last = indices.length - 1;
    return last < 1 ? 1 : indices[last] - indices[last - 1];
  }

  boolean hasUnindexedLosses() {
    Optional<Block> losses = find(Kind.LOSS);
    return losses.isPresent()
        && losses.get().indices().length == 0
        && losses.get().numbers().size() > 1;
  }

  private static int hiddenUnits(List<Block> blocks) {
    int byBias = 0;
    for (Block block : blocks) {
      Optional<Quantity> quantity = block.quantity();
      int count = block.numbers().size();
      if (quantity.isPresent() && quantity.get().kind() == Kind.HIDDEN_UNITS) {
        return units(block.numbers().get(0).value());
      }
      if (quantity.isPresent() && quantity.get().layer() == 1) {
        boolean isBias =
            quantity.get().kind() == Kind.B
                || quantity.get().kind() == Kind.DB
                || quantity.get().kind() == Kind.THRESHOLD;
        byBias = isBias ? count : byBias;
        if (isWeight(quantity.get()) && byBias == 0 && block.layout() == Layout.MATRIX) {
          byBias = block.rows() == 2 ? block.columns() : block.rows();
        }
      }
      boolean isOfOutput =
          quantity.isPresent() && quantity.get().layer() == 2 && isWeight(quantity.get());
      if (isOfOutput && byBias == 0) {
        byBias = count;
      }
    }
    return byBias >= 1 && byBias <= MOST_UNITS ? byBias : 2;
  }

  private static int units(double value) {
    return value >= 1 && value <= MOST_UNITS ? (int) value : 2;
  }

  /** Gives a meaning to blocks without a name: matrices in the lab's order, lists are losses. */
  private static List<Named> named(List<Block> blocks, int h, Unnamed unnamed) {
    List<Quantity> order = new ArrayList<>();
    for (boolean isFirst : new boolean[] {true, false}) {
      boolean isGradient = !isFirst && unnamed == Unnamed.GRADIENTS;
      Time time = isFirst ? Time.BEFORE : isGradient ? Time.UNKNOWN : Time.AFTER;
      for (int layer = 1; layer <= 2; layer++) {
        order.add(new Quantity(isGradient ? Kind.DW : Kind.W, layer, time));
        order.add(new Quantity(isGradient ? Kind.DB : Kind.B, layer, time));
      }
    }
    List<Named> named = new ArrayList<>();
    int next = 0;
    for (Block block : blocks) {
      Optional<Quantity> quantity = block.quantity();
      if (quantity.isEmpty() && block.layout() == Layout.MATRIX) {
        boolean fits = next < order.size() && count(order.get(next), h) == block.numbers().size();
        quantity = fits ? Optional.of(order.get(next++)) : Optional.empty();
      } else if (quantity.isEmpty() && block.numbers().size() == 4 * h + 1 && h > 0 && next == 0) {
        quantity = Optional.of(new Quantity(Kind.PARAMETERS, 0, Time.BEFORE));
        next = 4;
      } else if (quantity.isEmpty() && block.numbers().size() > 1) {
        quantity = Optional.of(new Quantity(Kind.LOSS, 0, Time.UNKNOWN));
      }
      named.add(new Named(block, quantity));
    }
    return withAnswers(named);
  }

  /** A2 is the answer after training where nothing else of an iteration was printed. */
  private static List<Named> withAnswers(List<Named> named) {
    boolean hasPass = false;
    boolean hasList = false;
    for (Named one : named) {
      Kind kind = one.quantity().map(Quantity::kind).orElse(Kind.OTHER);
      int layer = one.quantity().map(Quantity::layer).orElse(0);
      hasPass |= OF_A_PASS.contains(kind) || kind == Kind.A && layer == 1;
      hasList |= kind == Kind.LOSS && one.block().numbers().size() > 1;
    }
    if (hasPass || !hasList) {
      return named;
    }
    List<Named> answers = new ArrayList<>();
    for (Named one : named) {
      boolean isAnswer = one.quantity().filter(q -> q.kind() == Kind.A).isPresent();
      Quantity prediction = new Quantity(Kind.PREDICTION, 2, Time.UNKNOWN);
      answers.add(isAnswer ? new Named(one.block(), Optional.of(prediction)) : one);
    }
    return answers;
  }

  private static int count(Quantity quantity, int h) {
    boolean isBias = quantity.kind() == Kind.B || quantity.kind() == Kind.DB;
    if (quantity.layer() == 1) {
      return isBias ? h : 2 * h;
    }
    return isBias ? 1 : h;
  }
}
