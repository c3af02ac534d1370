package xorlab.lesson;

import java.util.ArrayList;
import java.util.List;
import xorlab.network.Activation;
import xorlab.network.Network;
import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;
import xorlab.training.DatasetName;
import xorlab.training.Experiment;
import xorlab.training.OptimizerName;
import xorlab.training.Setting;
import xorlab.training.Start;

/** Settings that may be combined, but had better not be: what will come of them, and why. */
public final class Advice {
  /**
   * The stride of the notebook, a learning rate of 1 over 4 points: what is added up in a gradient
   * grows with the points.
   */
  private static final double NOTEBOOK_STRIDE = 4;

  /** Gradient descent is warned about a stride this many times that of the notebook. */
  private static final double TOO_FAR = 20;

  /**
   * Velocities add up gradients of which each counts 0.9 times the next: ten times one, at most.
   */
  private static final double MOMENTUM = 10;

  /** Where weights are of the size of 1, Adam should take more than a few steps to cross it. */
  private static final double TOO_FAR_FOR_ADAM = 0.3;

  private Advice() {}

  /** A sentence for each unwise choice; most often none. */
  public static List<String> on(Experiment experiment) {
    List<String> advice = new ArrayList<>();
    lines(experiment, advice);
    zeros(experiment, advice);
    if (experiment.get(Setting.OPTIMIZER) == OptimizerName.ADAM) {
      adam(experiment.learningRate(), advice);
    } else {
      stride(experiment, advice);
    }
    return advice;
  }

  private static void lines(Experiment experiment, List<String> advice) {
    Network network = experiment.network();
    boolean deep = network.lastLayer() > 1;
    if (deep && network.hidden() != Activation.IDENTITY) {
      return;
    }
    if (deep) {
      advice.add(
          "With activation=identity the hidden layers add nothing: all layers together can do no"
              + " more than a single neuron, which draws one straight line.");
    }
    if (noLineParts(experiment.get(Setting.DATA))) {
      advice.add(
          "No straight line parts the points of "
              + experiment.text(Setting.DATA)
              + (deep ? "." : ", and without a hidden layer there is but one."));
    }
  }

  private static boolean noLineParts(DatasetName data) {
    return switch (data) {
      case XOR, XNOR, CIRCLE, SPIRAL -> true;
      case AND, OR, NAND, NOR, MOONS, BLOBS, POINTS -> false;
    };
  }

  private static void zeros(Experiment experiment, List<String> advice) {
    if (experiment.start() instanceof Start.Zeros && hasUnitsSideBySide(experiment.network())) {
      advice.add(
          "With start=zeros the units of a hidden layer are copies of each other, and every update"
              + " treats them alike.");
    }
  }

  private static boolean hasUnitsSideBySide(Network network) {
    for (int i = 1; i < network.lastLayer(); i++) {
      if (network.width(i) > 1) {
        return true;
      }
    }
    return false;
  }

  private static void adam(double alpha, List<String> advice) {
    if (alpha > TOO_FAR_FOR_ADAM) {
      advice.add(
          "Adam moves each weight by about the learning rate at every update, however small the"
              + " gradient, so "
              + Decimals.plain(alpha)
              + " is a long way: try 0.03.");
    }
  }

  private static void stride(Experiment experiment, List<String> advice) {
    int points = experiment.batchSize();
    boolean momentum = experiment.get(Setting.OPTIMIZER) == OptimizerName.MOMENTUM;
    double gradients = momentum ? MOMENTUM * points : points;
    if (experiment.learningRate() * gradients > TOO_FAR * NOTEBOOK_STRIDE) {
      advice.add(
          "Each update adds up the gradients of "
              + points
              + " points"
              + (momentum ? ", and momentum up to ten of those" : "")
              + ", so a learning rate of "
              + Decimals.plain(experiment.learningRate())
              + " overshoots easily. To stride as the notebook does, try "
              + Decimals.plain(Rounding.nearest(1000 * NOTEBOOK_STRIDE / gradients) / 1000)
              + ".");
    }
  }
}
