package xorlab.export.state;

import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.training.IterationState;

/** The state of a lab as JSON in the format "xor-lab/1". */
public final class StateJson {
  private StateJson() {}

  public static String of(Experiment experiment, IterationState state) {
    Parameters parameters = state.parameters();
    return "{\"format\": \"xor-lab/1\", \"experiment\": "
        + experiment(experiment)
        + ", \"iteration\": "
        + state.iteration()
        + ", \"loss\": "
        + number(state.loss())
        + ", \"weights\": "
        + layers(parameters.W)
        + ", \"biases\": "
        + layers(parameters.b)
        + ", \"predictions\": "
        + list(state.prediction().values(), 0, state.prediction().rows())
        + ", \"correct\": "
        + state.correct()
        + ", \"points\": "
        + state.data().points()
        + ", \"diverged\": "
        + state.diverged()
        + "}";
  }

  /**
   * What is trained: the network without its parameters, the learning rate with its decay and the
   * points.
   */
  public static String network(Experiment experiment) {
    NetworkSpec network = experiment.network();
    StringBuilder widths = new StringBuilder();
    for (int i = 0; i <= network.lastLayer(); i++) {
      widths.append(i > 0 ? ", " : "[").append(network.width(i));
    }
    return "{\"widths\": "
        + widths
        + "], \"inputs\": \""
        + Setting.INPUTS.type().print(network.inputs().features())
        + "\", \"activation\": \""
        + experiment.text(Setting.ACTIVATION)
        + "\", \"output\": \""
        + network.output().token()
        + "\", \"loss\": \""
        + network.loss().token()
        + "\", \"learningRate\": "
        + number(experiment.learningRate())
        + ", \"decay\": "
        + number(experiment.get(Setting.DECAY))
        + ", \"X\": "
        + matrix(experiment.data().X())
        + ", \"y\": "
        + matrix(experiment.data().y())
        + "}";
  }

  /** The settings that are not defaults. */
  public static String experiment(Experiment experiment) {
    StringBuilder json = new StringBuilder("{");
    for (Setting<?> setting : Setting.values()) {
      if (!experiment.isDefault(setting)) {
        json.append(json.length() > 1 ? ", " : "")
            .append('"')
            .append(setting.key())
            .append("\": ")
            .append(value(setting, experiment));
      }
    }
    return json.append('}').toString();
  }

  /** The JSON of a value, whose canonical spelling contains no characters to escape. */
  private static <T> String value(Setting<T> setting, Experiment experiment) {
    T value = experiment.get(setting);
    String canonical = setting.type().print(value);
    return setting.type().isJsonLiteral(value) ? canonical : '"' + canonical + '"';
  }

  /** The matrices of layers 1 to L; index 0 is empty. */
  private static String layers(Matrix[] matrices) {
    StringBuilder json = new StringBuilder("[");
    for (int i = 1; i < matrices.length; i++) {
      json.append(i > 1 ? ", " : "").append(matrix(matrices[i]));
    }
    return json.append(']').toString();
  }

  private static String matrix(Matrix matrix) {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < matrix.rows(); i++) {
      json.append(i > 0 ? ", " : "")
          .append(list(matrix.values(), i * matrix.columns(), matrix.columns()));
    }
    return json.append(']').toString();
  }

  private static String list(double[] values, int from, int count) {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < count; i++) {
      json.append(i > 0 ? ", " : "").append(number(values[from + i]));
    }
    return json.append(']').toString();
  }

  /** A number; infinities and NaN, which JSON lacks, become null. */
  private static String number(double value) {
    return value - value == 0 ? Decimals.repr(value) : "null";
  }
}
