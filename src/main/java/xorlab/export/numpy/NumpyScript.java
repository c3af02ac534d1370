package xorlab.export.numpy;

import xorlab.experiment.Experiment;

/**
 * An experiment as a Python script that needs only NumPy. It trains the same network and prints the
 * losses that the lab shows, except for their last digits, because NumPy adds in a different order.
 */
public final class NumpyScript {
  private NumpyScript() {}

  public static String of(Experiment experiment) {
    StringBuilder script =
        new StringBuilder(
            """
            # An experiment of XOR Lab in NumPy. It prints the losses that the lab shows, but for
            # the last digits, since NumPy adds in another order.
            """);
    NumpySteps.settings(experiment)
        .ifPresent(settings -> script.append("# The settings: ").append(settings).append('\n'));
    String between = "";
    for (NumpyStep step : NumpySteps.of(experiment)) {
      script.append(between).append(step.code());
      between = "\n\n";
    }
    return script.toString();
  }
}
