package xorlab.export.numpy;

import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.numeric.Decimals;
import xorlab.optim.StopRule;
import xorlab.training.LossReportInterval;

/** The training of an experiment in NumPy. */
final class NumpyTraining {
  private static final String LOSSES_PER_POINT =
      """

      # Both losses per point, so that they can be compared
      if len(losses) > 0:
          print("train", losses[-1] / len(X), "test", test_losses[-1] / len(X_test))
      """;

  private final Experiment experiment;
  private final boolean batches;
  private final boolean freezing;
  private final boolean decays;
  private final boolean tests;
  private final boolean hasPenalty;

  /** Whether the losses without penalty are kept too, which a rule asks for. */
  private final boolean keepsTrainLosses;

  NumpyTraining(Experiment experiment) {
    this.experiment = experiment;
    batches = experiment.batchSize() < experiment.data().points();
    freezing = hasFrozen();
    decays = experiment.get(Setting.DECAY) != 0;
    tests = experiment.hasTest();
    hasPenalty = !experiment.network().penalty().isNone();
    keepsTrainLosses = hasPenalty && experiment.get(Setting.STOP).kind() == StopRule.Kind.TEST;
  }

  private boolean hasFrozen() {
    for (boolean frozen : experiment.frozen()) {
      if (frozen) {
        return true;
      }
    }
    return false;
  }

  NumpyStep step() {
    return new NumpyStep(
        "Training",
        explanation(),
        (freezing ? NumpyInitialization.frozen(experiment) : "")
            + "# Training; iteration k is the state after k updates\niterations = "
            + experiment.iterations()
            + (decays ? "\ndecay = " + experiment.text(Setting.DECAY) : "")
            + (decays ? "\nlearning_rate = " : "\nalpha = ")
            + Decimals.plain(experiment.learningRate())
            + "\nprint_every = "
            + LossReportInterval.of(experiment.iterations())
            + "\n"
            + (batches ? batchSize() : "")
            + optimizerState()
            + "losses = np.zeros(iterations + 1)\n"
            + (tests ? "test_losses = np.zeros(iterations + 1)\n" : "")
            + (keepsTrainLosses ? "train_losses = np.zeros(iterations + 1)\n" : "")
            + "\nfor k in range(iterations + 1):\n"
            + (tests ? "    test_losses[k] = objective(y_test, forward(X_test))\n" : "")
            + """
                y_hat = forward(X)
                if not all(np.isfinite(z).all() for z in Z[1:]):
                    print("The run ends: iteration", k, "has a number that is not finite.")
                    losses = losses[:k]
            """
            + (tests ? "        test_losses = test_losses[:k]\n" : "")
            + "        break\n    losses[k] = objective(y, y_hat)"
            + (hasPenalty ? " + penalty()\n" : "\n")
            + (keepsTrainLosses ? "    train_losses[k] = objective(y, y_hat)\n" : "")
            + """
                if k % print_every == 0:
                    print(k, losses[k])
            """
            + NumpyStop.lines(
                experiment,
                "((y_hat > 0.5) == y).all()",
                keepsTrainLosses ? "train_losses" : "losses")
            + """
                if k == iterations:
                    break  # the last iteration is only looked at

            """
            + (batches ? ofBatch() : "    backward(y)\n")
            + (decays ? "    alpha = learning_rate / (1 + decay * k)\n" : "")
            + update()
            + (tests ? LOSSES_PER_POINT : ""));
  }

  private String explanation() {
    String formula =
        switch (experiment.get(Setting.OPTIMIZER)) {
          case MOMENTUM ->
              "Each update keeps some of the one before. With a velocity $v$ for each weight and"
                  + " bias:\n\n$$v = \\beta v + dW \\qquad W = W - \\alpha v$$";
          case ADAM ->
              "Adam keeps a running mean $m$ of each gradient and $v$ of its square, and corrects"
                  + " both for their start from 0. After $t$ updates:\n\n"
                  + "$$m = \\beta_1 m + (1 - \\beta_1) dW \\qquad"
                  + " v = \\beta_2 v + (1 - \\beta_2) dW^2$$\n\n"
                  + "$$\\hat{m} = \\frac{m}{1 - \\beta_1^t} \\qquad"
                  + " \\hat{v} = \\frac{v}{1 - \\beta_2^t} \\qquad"
                  + " W = W - \\alpha \\frac{\\hat{m}}{\\sqrt{\\hat{v}} + \\epsilon}$$";
          case GRADIENT_DESCENT ->
              "Gradient descent: each update goes against the gradient.\n\n"
                  + "$$W = W - \\alpha\\, dW \\qquad b = b - \\alpha\\, db$$";
        };
    return formula
        + (decays
            ? "\n\nThe learning rate falls: in the update after iteration $k$ it is"
                + " $\\alpha = \\alpha_0 / (1 + \\text{decay} \\cdot k)$."
            : "")
        + (batches ? "\n\nAn update uses a batch of the points, one batch after another." : "")
        + (experiment.isShuffled()
            ? " Each pass through the points takes them in another order."
            : "")
        + (freezing ? "\n\nFrozen parameters keep their values." : "")
        + (tests
            ? "\n\nBefore each update the loss of the points held back is computed too; no update"
                + " uses it."
            : "")
        + NumpyStop.explanation(experiment)
        + "\n\nThe losses are those that the lab shows, except for the last digits: NumPy adds in"
        + " a different order.";
  }

  private String batchSize() {
    return "batch = "
        + experiment.batchSize()
        + "\nbatches = int(np.ceil(len(X) / batch))\n"
        + (experiment.isShuffled() ? "seed = " + experiment.text(Setting.SEED) + "\n" : "");
  }

  private String ofBatch() {
    if (!experiment.isShuffled()) {
      return "    first = k % batches * batch\n"
          + "    forward(X[first:first + batch])\n"
          + "    backward(y[first:first + batch])\n";
    }
    return """
            if k % batches == 0:  # an epoch begins
                random = np.random.RandomState((seed + k // batches) % 2**32)
                order = random.permutation(len(X))
            first = k % batches * batch
            rows = order[first:first + batch]
            forward(X[rows])
            backward(y[rows])
        """;
  }

  /** The state of the optimizer at the start. */
  private String optimizerState() {
    return switch (experiment.get(Setting.OPTIMIZER)) {
      case MOMENTUM ->
          """
          beta = 0.9
          vW = [0] * (L + 1)
          vb = [0] * (L + 1)
          """;
      case ADAM ->
          """
          beta1 = 0.9
          beta2 = 0.999
          epsilon = 1e-8
          mW, vW = [0] * (L + 1), [0] * (L + 1)
          mb, vb = [0] * (L + 1), [0] * (L + 1)
          """;
      case GRADIENT_DESCENT -> "";
    };
  }

  private String update() {
    return "    for i in range(1, L + 1):\n"
        + switch (experiment.get(Setting.OPTIMIZER)) {
          case MOMENTUM ->
              "        vW[i] = beta * vW[i] + dW[i]\n"
                  + "        vb[i] = beta * vb[i] + db[i]\n"
                  + updates("alpha * vW[i]");
          case ADAM -> adam("W") + adam("b");
          case GRADIENT_DESCENT -> updates("alpha * dW[i]");
        };
  }

  /** The update of the weights, and the same line for the biases. */
  private String updates(String change) {
    return line("W", change) + line("b", change.replace("W", "b"));
  }

  private String adam(String name) {
    String code =
        "        mW[i] = beta1 * mW[i] + (1 - beta1) * dW[i]\n"
            + "        vW[i] = beta2 * vW[i] + (1 - beta2) * dW[i]**2\n"
            + "        m_hat = mW[i] / (1 - beta1**(k + 1))\n"
            + "        v_hat = vW[i] / (1 - beta2**(k + 1))\n";
    return code.replace("W", name) + line(name, "alpha * m_hat / (np.sqrt(v_hat) + epsilon)");
  }

  private String line(String name, String change) {
    String only = freezing ? " * free_" + name + "[i]" : "";
    return "        " + name + "[i] = " + name + "[i] - " + change + only + "\n";
  }
}
