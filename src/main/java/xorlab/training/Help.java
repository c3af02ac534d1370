package xorlab.training;

/**
 * A line of help for each setting. Apart from them, since only the form that sets them up needs it.
 */
final class Help {
  private Help() {}

  static String of(Setting setting) {
    return switch (setting) {
      case DATA -> "the points to learn";
      case POINTS -> "with data=points: each point with the label to learn";
      case START -> "the weights to begin with";
      case WEIGHTS -> "with start=weights: W1 b1 W2 b2 and so on, row by row";
      case FROZEN ->
          "weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0";
      case SEED ->
          "random weights, as np.random.seed, and the points of circle, spiral, moons and blobs";
      case LAYERS -> "units in each hidden layer";
      case ACTIVATION ->
          "what the hidden units make of their sums; with start=by-hand it is relu by default";
      case OUTPUT -> "what the output makes of its sum; with start=by-hand it is relu by default";
      case LOSS -> "what training makes small; squared-error if the output is not a probability";
      case OPTIMIZER -> "how the gradient changes the weights";
      case LEARNING_RATE -> "alpha: how far each update goes";
      case BATCH -> "how many points each update looks at, one batch after another";
      case ITERATIONS -> "how many updates to make";
      case AT -> "the iteration to show first";
      case VIEW -> "the whole lab, or some of its figures in their order";
      case CONTROLS -> "which controls to show";
      case SHADE -> "what the decision figure colours";
      case MARKERS ->
          "how the points are drawn: circle 0 and square 1, or circles as in the notebook";
      case AUTOPLAY -> "whether training starts by itself";
      case SPEED -> "iterations a second";
      case THEME -> "light or dark";
      case ENGINE -> "JavaScript or WebAssembly; both give the same bits";
    };
  }
}
