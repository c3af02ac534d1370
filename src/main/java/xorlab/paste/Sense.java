package xorlab.paste;

/** What a word of a name means. */
enum Sense {
  WEIGHT,
  BIAS,
  THRESHOLD,
  PARAMETERS,
  GRADIENT,
  DELTA,
  CHANGE,
  INPUT,
  HIDDEN,
  OUTPUT,
  LAYER,
  SUM,
  ACTIVATION,
  PREDICTION,
  TARGET,
  LOSS,
  ERROR,
  ALPHA,
  LEARNING,
  RATE,
  STEP,
  SIZE,
  COUNT,
  UNITS,
  MOMENTUM,
  SEED,
  OTHER_GENERATOR,
  ITERATION,
  BEFORE,
  AFTER,
  AND,
  FORWARD,
  OTHER,
  FILLER,
  UNKNOWN;

  /** The sense of a word in small letters, without digits. */
  static Sense of(String word) {
    return switch (word) {
      case "w",
          "weight",
          "weights",
          "wt",
          "wts",
          "syn",
          "synapse",
          "synapses",
          "kernel",
          "kernels" ->
          WEIGHT;
      case "coef", "coefs", "theta", "thetas", "v" -> WEIGHT;
      case "b", "bias", "biases", "intercept", "intercepts" -> BIAS;
      case "threshold", "thresholds", "thr" -> THRESHOLD;
      case "param", "params", "parameter", "parameters" -> PARAMETERS;
      case "d", "g", "grad", "grads", "gradient", "gradients", "nabla", "del", "dl", "dj", "de" ->
          GRADIENT;
      case "ld",
          "jd",
          "ed",
          "dc",
          "dloss",
          "dcost",
          "derror",
          "partial",
          "derivative",
          "backward" ->
          GRADIENT;
      case "delta", "deltas" -> DELTA;
      case "change", "changes", "update", "velocity" -> CHANGE;
      case "input", "inputs", "x", "feature", "features" -> INPUT;
      case "hidden", "hid", "hiddenlayer" -> HIDDEN;
      case "output", "outputs", "out" -> OUTPUT;
      case "layer", "layers", "l", "fc", "linear", "dense", "lin" -> LAYER;
      case "z", "net", "nets", "preactivation", "preactivations", "logit", "logits", "sum" -> SUM;
      case "a", "h", "act", "activation", "activations", "activated" -> ACTIVATION;
      case "yhat", "hat", "pred", "preds", "prediction", "predictions", "predicted", "yp" ->
          PREDICTION;
      case "ypred", "predict", "guess", "result", "results", "probability", "probabilities", "o" ->
          PREDICTION;
      case "y", "target", "targets", "labels", "expected", "desired", "truth", "ytrue", "actual" ->
          TARGET;
      case "loss", "losses", "cost", "costs", "j", "mse", "rmse", "mae", "bce", "sse", "ce" -> LOSS;
      case "crossentropy", "entropy", "objective", "nll", "bceloss", "mseloss", "logloss" -> LOSS;
      case "e", "err", "errs", "error", "errors" -> ERROR;
      default -> ofSetting(word);
    };
  }

  /** What is no part of a network. The virtual machine compiles no method with all words. */
  private static Sense ofSetting(String word) {
    return switch (word) {
      case "alpha", "lr", "eta", "lrate", "learningrate" -> ALPHA;
      case "learning" -> LEARNING;
      case "rate" -> RATE;
      case "step", "steps", "stepsize" -> STEP;
      case "size", "sizes", "dim", "dims" -> SIZE;
      case "n", "num", "number", "no", "nb" -> COUNT;
      case "unit", "units", "neuron", "neurons", "node", "nodes" -> UNITS;
      case "momentum" -> MOMENTUM;
      case "seed", "state", "rng", "randomstate", "rngseed" -> SEED;
      case "torch", "manual", "tf", "tensorflow", "set", "srand" -> OTHER_GENERATOR;
      case "epoch", "epochs", "iteration", "iterations", "iter", "iters" -> ITERATION;
      case "before", "initial", "init", "initially", "start", "starting", "old", "original" ->
          BEFORE;
      case "after", "new", "updated", "final", "trained", "learned", "end", "finally" -> AFTER;
      case "and" -> AND;
      case "forward" -> FORWARD;
      case "accuracy",
          "acc",
          "time",
          "elapsed",
          "shape",
          "rows",
          "cols",
          "columns",
          "correct",
          "score",
          "precision",
          "recall" ->
          OTHER;
      case "ms", "sec", "seconds", "memory", "version", "samples", "batch", "len", "length" ->
          OTHER;
      case "the", "my", "is", "are", "of", "for", "at", "in", "with", "to", "from", "on", "by" ->
          FILLER;
      case "value",
          "values",
          "matrix",
          "vector",
          "array",
          "list",
          "total",
          "mean",
          "avg",
          "average" ->
          FILLER;
      case "training",
          "train",
          "test",
          "val",
          "validation",
          "current",
          "xor",
          "network",
          "model",
          "neural",
          "synaptic" ->
          FILLER;
      case "nn", "self", "mlp", "np", "numpy", "random", "default", "layerwise", "wrt", "cross" ->
          FILLER;
      case "binary", "squared", "square", "absolute", "root", "log", "max", "per", "between" ->
          FILLER;
      case "true",
          "data",
          "t",
          "pass",
          "function",
          "fn",
          "as",
          "s",
          "was",
          "now",
          "this",
          "one",
          "each" ->
          FILLER;
      default -> UNKNOWN;
    };
  }
}
